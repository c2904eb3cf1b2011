package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.RefusedInputException;

/** Each rule of docs/bpmn.md on a file that breaks it; what is mended is mended in the export too. */
class BrokenFilesTest {
    private static final String HEAD = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test"
                xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" xmlns:v="urn:vendor"><process id="p">
            <task id="t" name="Task"/><task id="u" name="Other"/>
            """;

    @TempDir
    private Path folder;

    private BpmnImport read(String xml, Charset encoding) throws IOException, RefusedInputException {
        return BpmnReader.read(Files.write(folder.resolve("x.bpmn"), xml.getBytes(encoding)));
    }

    /** A line is the part's first; the parts begin in line 5 of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<task id='t'/>                                     | repaired | has the id \"t\" of",
                "<sequenceFlow id='f' sourceRef='t' targetRef='x'/>  | dropped  | no target in the file",
                "<boundaryEvent id='e' attachedToRef='x'/>           | repaired | stands for itself",
                "<boundaryEvent id='e' attachedToRef='e'/>           | repaired | stands for itself",
                "<laneSet><lane><flowNodeRef>x</flowNodeRef></lane></laneSet> | repaired | no node of the file",
                "<receiveTask id='r' messageRef='x'/>                | repaired | names the unknown \"x\"",
                "<exclusiveGateway id='g' default='x'/>              | repaired | names the unknown \"x\"",
                "<task id='z' colour='red'/>                         | dropped  | is none of BPMN's",
                "<somethingNew id='z'/>                              | dropped  | no part of BPMN",
                "<v:outside/>                                        | dropped  | another kind",
                "<task id='z'><extensionElements><v:a><v:b c='1'/>d</v:a></extensionElements></task> | kept | another program",
                "<group id='z'/>                                     | kept     | written back",
            })
    void rulesForElements(String part, String list, String words) throws IOException, RefusedInputException {
        check(HEAD + part.strip() + "\n</process></definitions>", list, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x='NaN' y='1' width='10' height='10'  | no usable bounds",
                "x='1' y='-INF' width='10' height='10' | no usable bounds",
                "x='1' y='1' width='-10' height='10'   | no usable bounds",
                "x='1' y='1' width='10' height='1e300' | no usable bounds",
                "x='1' y='one' width='10' height='10'  | no usable bounds",
            })
    void rulesForPlaces(String bounds, String words) throws IOException, RefusedInputException {
        String shape = "<di:BPMNShape bpmnElement='t'><dc:Bounds " + bounds + "/></di:BPMNShape>";
        check(
                HEAD + "</process><di:BPMNDiagram><di:BPMNPlane>" + shape
                        + "</di:BPMNPlane></di:BPMNDiagram></definitions>",
                "repaired",
                words);
    }

    private void check(String xml, String list, String words) throws IOException, RefusedInputException {
        BpmnImport read = read(xml, StandardCharsets.UTF_8);
        Function<BpmnImport, List<Remark>> remarks = switch (list) {
            case "repaired" -> BpmnImport::repaired;
            case "kept" -> BpmnImport::kept;
            default -> BpmnImport::dropped;
        };
        assertTrue(
                remarks.apply(read).stream()
                        .anyMatch(one -> one.line() == 5 && one.reason().contains(words)),
                () -> read.toText());
        Path export = Files.write(folder.resolve("export.bpmn"), RoundTripTest.written(read.process()));
        OmgSchemas.validate(export);
        assertEquals(List.of(), BpmnReader.read(export).dropped());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\uFEFF", "UTF-16,", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "ISO-8859-1,"})
    void encodings(String encoding, String mark) throws IOException, RefusedInputException {
        String declared = encoding.replaceAll("[BL]E$", "");
        String xml = (mark == null ? "" : mark) + "<?xml version='1.0' encoding='" + declared + "'?>"
                + HEAD.replace(
                        "Other", "Prüfung&#10;“&amp;” é".replace("“", "&#8220;").replace("”", "&#8221;"))
                + "</process></definitions>";
        BpmnImport read = read(xml, Charset.forName(encoding));
        assertEquals("Prüfung\n“&” é", read.process().getNodes().get(1).getName());
    }

    @Test
    void foreignContentStaysAsItIs() throws IOException, RefusedInputException {
        String inner = "<v:form v:key=\"k\"><v:field label=\"a &amp; b\">x<v:i/>y</v:field></v:form>";
        BpmnImport read = read(
                HEAD + "<userTask id='z' v:assignee='demo'><extensionElements>" + inner
                        + "</extensionElements></userTask></process><message id='m' name='M'/></definitions>",
                StandardCharsets.UTF_8);
        String export = new String(RoundTripTest.written(read.process()), StandardCharsets.UTF_8);
        String flat = export.replaceAll(">\\s+<", "><");
        assertTrue(flat.contains(inner), export);
        assertTrue(flat.contains("v:assignee=\"demo\""), export);
        assertTrue(flat.contains("<message id=\"m\" name=\"M\"/>"), export);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = HEAD + "<subProcess>".repeat(100_000);
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> read(deep, StandardCharsets.UTF_8));
        assertTrue(refused.reason().contains("nested"), refused.reason());
        assertEquals(5, refused.line());
    }
}
