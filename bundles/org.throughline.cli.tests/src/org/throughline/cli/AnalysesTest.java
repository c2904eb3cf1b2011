package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** The analyses on the sample client, as a consultant would run them. */
class AnalysesTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    private static JsonNode json(int exitCode, Object... arguments) throws Exception {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        Run run = Run.of(all);
        assertEquals(exitCode, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void lineLeadsToThePatientInOrder() throws Exception {
        JsonNode line = json(ExitCode.DONE, "line", client);
        JsonNode links = line.get("line");
        assertTrue(links.size() >= 10, line::toString);
        for (int i = 0; i < links.size(); i++) {
            assertEquals(i + 1, links.get(i).get("order").asInt());
        }
        double yield = line.get("rolledYield").asDouble();
        assertTrue(yield > 0 && yield < 1, () -> "rolled yield " + yield);
        double product = 1;
        for (JsonNode link : links) {
            if (link.get("branch").asText().equals("main") && link.hasNonNull("completeAccurate")) {
                product *= link.get("completeAccurate").asDouble();
            }
        }
        assertEquals(product, yield, 1e-12);
        assertFalse(line.get("weakest").isEmpty());
        Run text = Run.of("line", client);
        assertTrue(text.out().contains("Rolled first-pass yield") && text.out().contains("Weakest"), text.out());
    }

    @Test
    void jobsSayWhatAndWhyInBothRoles() throws Exception {
        JsonNode jobs = json(ExitCode.DONE, "jobs", client);
        JsonNode technician = StreamSupport.stream(jobs.spliterator(), false)
                .filter(job -> job.get("participant").asText().equals("Lab technician"))
                .findFirst()
                .orElseThrow();
        assertFalse(technician.get("customerOf").isEmpty());
        assertFalse(technician.get("supplierTo").isEmpty());
        assertTrue(StreamSupport.stream(technician.get("products").spliterator(), false)
                .anyMatch(product -> !product.get("needs").isEmpty()));
        assertTrue(Run.of("jobs", client).out().contains("What and why"));
    }

    @Test
    void traceFollowsTheLoopOfEveryNeed() throws Exception {
        JsonNode needs = json(ExitCode.DONE, "trace", client);
        assertTrue(StreamSupport.stream(needs.spliterator(), false)
                .anyMatch(n -> n.get("closed").asBoolean()));
        for (JsonNode need : needs) {
            assertEquals(need.get("closed").asBoolean(), need.get("broken").isNull(), need::toString);
            assertEquals(need.get("closed").asBoolean(), need.get("closes").isNull(), need::toString);
        }
        assertTrue(Run.of("trace", client).out().contains("loops are closed"));
    }

    @Test
    void sampleHasNoFindingsAndADefectIsFound() throws Exception {
        Run clean = Run.of("check", client);
        assertEquals(ExitCode.DONE, clean.exitCode(), clean.out());
        assertEquals("", clean.err());
        try (ClientFolder open = ClientFolder.openForWriting(client)) {
            Process process = open.processes().getFirst();
            for (Node node : process.getNodes()) {
                if (node instanceof Step step && step.isTouchpoint()) {
                    step.setScript(null);
                }
            }
            open.save();
        }
        JsonNode findings = json(ExitCode.FOUND, "check", client);
        assertTrue(StreamSupport.stream(findings.spliterator(), false)
                .allMatch(f -> f.get("check").asText().equals("method.touchpoint-without-script")
                        && f.hasNonNull("element")
                        && f.get("message").asText().contains(f.get("name").asText())));
        String check = "method.touchpoint-without-script";
        assertEquals(
                ExitCode.USAGE, Run.of("check", client, "--switch-off", check).exitCode());
        assertEquals(
                ExitCode.USAGE,
                Run.of("check", client, "--switch-off", "nonsense", "--reason", "R")
                        .exitCode());
        Run off = Run.of("check", client, "--switch-off", check, "--reason", "Scripts come later");
        assertEquals(ExitCode.DONE, off.exitCode(), off.out());
        assertTrue(off.err().contains("Scripts come later"), off.err());
    }

    @Test
    void diffTellsInSentences() throws Exception {
        Path later = folder.resolve("later");
        assertEquals(ExitCode.DONE, Run.of("sample", later).exitCode());
        assertEquals(ExitCode.DONE, Run.of("diff", client, later).exitCode());
        try (ClientFolder open = ClientFolder.openForWriting(later)) {
            open.client().getParticipants().getFirst().setName("Front desk");
            open.save();
        }
        JsonNode differences = json(ExitCode.FOUND, "diff", client, later);
        assertEquals(1, differences.size(), differences::toString);
        assertEquals("renamed", differences.get(0).get("kind").asText());
        assertTrue(Run.of("diff", client, later).out().contains("Front desk"));
    }

    @Test
    void clientsComeFromTemplatesAndArchives() throws Exception {
        Path laboratory = folder.resolve("laboratory");
        assertEquals(
                ExitCode.DONE,
                Run.of("new", laboratory, "--name", "North Lab", "--template", "outpatient-laboratory")
                        .exitCode());
        assertFalse(json(ExitCode.DONE, "jobs", laboratory).isEmpty());
        assertEquals(
                ExitCode.REFUSED,
                Run.of("new", folder.resolve("x"), "--name", "X", "--template", "nonsense")
                        .exitCode());
        assertFalse(Files.exists(folder.resolve("x")));
        Path archive = folder.resolve("cedar.zip");
        assertEquals(ExitCode.DONE, Run.of("archive", client, "-o", archive).exitCode());
        Path practice = Files.createDirectories(folder.resolve("practice"));
        Run restored = Run.of("restore", archive, "--practice", practice);
        assertEquals(ExitCode.DONE, restored.exitCode(), restored.err());
        try (var clients = Files.list(practice.resolve("clients"))) {
            Path back = clients.findFirst().orElseThrow();
            assertEquals(ExitCode.DONE, Run.of("diff", client, back).exitCode());
        }
        Run template = Run.of("save-template", client, "--name", "Ward", "--practice", practice);
        assertEquals(ExitCode.DONE, template.exitCode(), template.err());
        Path ward = folder.resolve("ward");
        Path kept = practice.resolve("templates/ward");
        assertEquals(
                ExitCode.DONE,
                Run.of("new", ward, "--name", "Ward 3", "--template", kept).exitCode());
        assertFalse(Files.exists(ward.resolve("answers")), "a template carries no answers");
        assertFalse(json(ExitCode.DONE, "line", ward).get("line").isEmpty());
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK nonsense");
        assertEquals(
                ExitCode.REFUSED,
                Run.of("restore", broken, "--practice", practice).exitCode());
    }
}
