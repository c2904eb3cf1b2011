package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Process;

/** Files of other programs come back from an export as the same flowchart, valid, and with all that was in them. */
class RoundTripTest {
    @TempDir
    private Path folder;

    static List<String> files() throws IOException {
        return Stream.concat(Cases.names("reference").stream(), Cases.names("vendor").stream())
                .filter(name -> !name.contains("GenMyModel"))
                .toList();
    }

    static List<String> references() throws IOException {
        return Cases.names("reference");
    }

    static byte[] written(Process process) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BpmnWriter.write(process, out);
        return out.toByteArray();
    }

    private Path export(Process process) throws IOException {
        return Files.write(folder.resolve("export.bpmn"), written(process));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameFlowchart(String name) throws IOException, RefusedInputException {
        BpmnImport first = BpmnReader.read(Cases.file(name));
        Path file = export(first.process());
        BpmnImport second = BpmnReader.read(file);
        Process expected = first.counts().shapes() == 0 ? AutoLayout.laidOutCopy(first.process()) : first.process();
        SameModel.assertSame(expected, second.process());
        assertEquals(
                List.of(),
                second.repaired().stream()
                        .filter(remark -> !remark.reason().contains("no place in the diagram"))
                        .toList());
        assertEquals(List.of(), second.dropped());
        assertArrayEquals(Files.readAllBytes(file), written(second.process()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValid(String name) throws IOException, RefusedInputException {
        OmgSchemas.validate(export(BpmnReader.read(Cases.file(name)).process()));
    }

    @ParameterizedTest
    @MethodSource("references")
    void countsAgree(String name) throws IOException, RefusedInputException {
        BpmnImport read =
                BpmnReader.read(export(BpmnReader.read(Cases.file(name)).process()));
        JsonNode expected = new ObjectMapper()
                .readTree(Cases.file("expected-counts.json").toFile())
                .get(name.substring(name.indexOf('/') + 1));
        expected.get("elementCounts")
                .properties()
                .forEach(count ->
                        assertEquals(count.getValue().asInt(), read.counts().of(count.getKey()), count.getKey()));
        assertEquals(expected.get("shapes").asInt(), read.counts().shapes());
        assertEquals(expected.get("edges").asInt(), read.counts().edges());
    }
}
