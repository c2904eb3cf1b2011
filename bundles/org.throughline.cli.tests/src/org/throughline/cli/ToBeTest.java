package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** A to-be is started and compared from the command line. */
class ToBeTest {
    private static final String SAMPLE = "From scheduling to discharge";

    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        done("sample", client);
    }

    private static Run done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run;
    }

    private JsonNode compare(String asIs, String toBe) throws Exception {
        return new ObjectMapper()
                .readTree(done("compare-processes", client, asIs, toBe, "--format", "json")
                        .out());
    }

    private Process process(ClientFolder open, ProcessState state) {
        return open.processes().stream()
                .filter(process -> process.getState() == state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aToBeOfTheSampleDoesNotDiffer() throws Exception {
        Run started = done("to-be", client, SAMPLE);
        assertTrue(started.out().startsWith(SAMPLE + ", to-be: based on " + SAMPLE), started.out());
        JsonNode compared = compare(SAMPLE, SAMPLE + ", to-be");
        assertEquals("[]", compared.get("changes").toString());
        assertEquals(
                compared.get("asIs").get("handOffs").asInt(),
                compared.get("toBe").get("handOffs").asInt());
        assertTrue(compared.get("asIs").get("handOffs").asInt() > 5, compared::toString);
        assertTrue(
                compared.get("toBe").get("workTime").asText().startsWith("PT")
                        && compared.get("toBe").get("waitTime").asText().startsWith("PT"),
                compared::toString);
        assertEquals(
                "The to-be does not differ from the as-is.",
                done("compare-processes", client, SAMPLE, SAMPLE + ", to-be")
                        .out()
                        .strip());
        assertEquals(ExitCode.DONE, Run.of("check", client).exitCode(), "a to-be that nobody changed has no findings");
    }

    @Test
    void aToBeOfAnImportedProcessDoesNotDiffer() throws Exception {
        Path file = Run.cases().resolve("bpmn-miwg/reference/C.1.0.bpmn");
        assumeTrue(Files.isRegularFile(file), "the folder of test cases is absent: " + file);
        done("import-process", client, file, "--name", "Invoice");
        done("to-be", client, "Invoice", "--name", "Invoice without paper");
        assertEquals(
                "[]", compare("Invoice", "Invoice without paper").get("changes").toString());
    }

    @Test
    void changesAreToldWithBothSides() throws Exception {
        done("to-be", client, SAMPLE);
        String step;
        String moved;
        try (ClientFolder open = ClientFolder.openForWriting(client)) {
            var handOff = HandOffs.of(process(open, ProcessState.TO_BE)).getFirst();
            step = handOff.customerStep().getName();
            moved = handOff.customerStep().getBasedOn().getId();
            handOff.customerStep().setLane(handOff.supplierStep().getLane());
            open.save();
        }
        JsonNode changes = compare(SAMPLE, SAMPLE + ", to-be").get("changes");
        JsonNode first = changes.get(0);
        assertEquals("element", first.get("subject").asText());
        assertEquals("moved", first.get("kind").asText());
        assertEquals(moved, first.get("asIs").asText());
        assertFalse(first.get("toBe").asText().isEmpty());
        assertTrue(first.get("sentence").asText().startsWith("The step \"" + step + "\" moves from "), first::toString);
        JsonNode fallen = changes.get(1);
        assertEquals("hand-off", fallen.get("subject").asText());
        assertTrue(changes.toString().contains("falls away."), changes::toString);
        Run text = done("compare-processes", client, SAMPLE, SAMPLE + ", to-be");
        assertTrue(text.out().contains(" moves from ") && text.out().contains("hand-offs, as-is"), text.out());
        Run csv = done("compare-processes", client, SAMPLE, SAMPLE + ", to-be", "--format", "csv");
        assertEquals(
                "Subject,Kind,As-is,To-be,Sentence",
                csv.out().lines().findFirst().orElseThrow());
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsWritten() throws Exception {
        done("to-be", client, SAMPLE);
        Path processes = client.resolve("processes");
        long before;
        try (var files = Files.list(processes)) {
            before = files.count();
        }
        for (Object[] wrong : new Object[][] {
            {"to-be", client, "Nonsense"},
            {"to-be", client, SAMPLE + ", to-be"},
            {"to-be", client, SAMPLE, "--name", SAMPLE},
            {"compare-processes", client, SAMPLE, "Nonsense"}
        }) {
            Run run = Run.of(wrong);
            assertEquals(ExitCode.REFUSED, run.exitCode(), run.out());
            assertEquals(1, run.errorLines(), run.err());
        }
        try (var files = Files.list(processes)) {
            assertEquals(before, files.count());
        }
    }
}
