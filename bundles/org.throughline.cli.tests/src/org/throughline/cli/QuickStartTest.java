package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's quick start: from the sample client to a report, with real files in between. */
class QuickStartTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertDone(Run.of("sample", client));
    }

    private static Run assertDone(Run run) {
        assertEquals("", run.err());
        assertEquals(ExitCode.DONE, run.exitCode(), run.out());
        return run;
    }

    private static JsonNode json(Run run) throws Exception {
        return new ObjectMapper().readTree(assertDone(run).out());
    }

    @Test
    void handOffsNameSupplierProductAndCustomer() throws Exception {
        JsonNode handOffs = json(Run.of("handoffs", client, "--format", "json"));
        assertTrue(handOffs.size() >= 10, handOffs::toString);
        assertTrue(StreamSupport.stream(handOffs.spliterator(), false)
                .allMatch(h -> h.hasNonNull("supplier")
                        && h.hasNonNull("customer")
                        && h.get("arrows").size() > 0));
        String text = assertDone(Run.of("handoffs", client)).out();
        assertTrue(text.contains(handOffs.get(0).get("supplier").asText()), text);
        assertEquals(
                handOffs.size() + 1,
                assertDone(Run.of("handoffs", client, "--format", "csv"))
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void importedProcessAgreesWithTheCountsOfItsAuthors() throws Exception {
        Path file = Run.cases().resolve("bpmn-miwg/reference/C.1.0.bpmn");
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        JsonNode expected = new ObjectMapper()
                .readTree(Run.cases().resolve("bpmn-miwg/expected-counts.json").toFile())
                .get("C.1.0.bpmn");
        JsonNode report = json(Run.of("import-process", client, file, "--name", "Invoice", "--format", "json"))
                .get(0);
        for (String count : new String[] {"sequenceFlows", "messageFlows", "shapes", "edges"}) {
            assertEquals(expected.get(count), report.get(count), count);
        }
        assertEquals(expected.get("laneCrossingSequenceFlows"), report.get("laneCrossingFlows"));
        JsonNode handOffs = json(Run.of("handoffs", client, "--process", "Invoice", "--format", "json"));
        assertTrue(StreamSupport.stream(handOffs.spliterator(), false)
                .anyMatch(h -> h.get("supplier").asText().equals("Approver")
                        && h.get("customer").asText().equals("Accountant")));
    }

    @Test
    void surveysAreImportedFromPlainCsvAndQualtrics() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("answers.csv"), "respondent,colour,pain\n1,red,yes\n2,blue,no\n3,red,yes\n");
        JsonNode plain = json(Run.of(
                "import-survey",
                client,
                csv,
                "--survey",
                "Extra",
                "--wave",
                "May",
                "--role",
                "pulse",
                "--format",
                "json"));
        assertEquals(3, plain.get("rows").get("kept").asInt());
        Path qualtrics = Run.cases().resolve("qualtrics/sample.csv");
        Assumptions.assumeTrue(Files.exists(qualtrics), qualtrics + " is absent");
        JsonNode report = json(Run.of(
                "import-survey", client, qualtrics, "--survey", "Feedback", "--wave", "July", "--format", "json"));
        assertEquals(1, report.get("rows").get("kept").asInt());
        assertEquals(20, report.get("columns").size());
        assertTrue(report.get("dialect").asText().contains("qualtrics"));
    }

    @Test
    void comparisonNamesItsMethods() throws Exception {
        Run text = assertDone(Run.of("compare", client, "--survey", "Discharge questions"));
        assertTrue(text.out().contains("Newcombe"), text.out());
        JsonNode questions = json(Run.of("compare", client, "--survey", "discharge-questions", "--format", "json"));
        assertEquals(3, questions.size());
        for (JsonNode question : questions) {
            double difference = question.get("difference").get("value").asDouble();
            double expected = question.get("followup").get("percent").asDouble()
                    - question.get("baseline").get("percent").asDouble();
            assertEquals(expected, difference, 1e-12);
            assertTrue(question.get("difference").get("low").asDouble() < difference);
            assertTrue(question.get("test").get("adjustedP").asDouble()
                    >= question.get("test").get("p").asDouble());
        }
    }

    @Test
    void reportIsOneFile() throws Exception {
        Path report = folder.resolve("report.html");
        assertDone(Run.of("report", client, "-o", report));
        String html = Files.readString(report);
        assertTrue(html.contains("<svg") && html.contains("Newcombe"), "flowchart or method is missing");
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "the client and the report, nothing else");
        }
    }

    @Test
    void newClientIsEmptyAndReportsSensibly() throws Exception {
        Path empty = folder.resolve("empty");
        assertDone(Run.of("new", empty, "--name", "Óbidos Clinic"));
        assertEquals(0, json(Run.of("handoffs", empty, "--format", "json")).size());
        assertDone(Run.of("report", empty, "-o", folder.resolve("empty.html")));
        assertTrue(Files.readString(folder.resolve("empty.html")).contains("Óbidos Clinic"));
    }

    @Test
    void extensionsAreListedWithTheirBundles() throws Exception {
        JsonNode extensions = json(Run.of("extensions", "--format", "json"));
        assertTrue(StreamSupport.stream(extensions.spliterator(), false)
                .allMatch(e -> e.get("state").asText().equals("active")
                        && !e.get("version").asText().isEmpty()));
        for (String point : new String[] {"commands", "processFormats", "dialects", "sections", "formats"}) {
            assertTrue(
                    StreamSupport.stream(extensions.spliterator(), false)
                            .anyMatch(e -> e.get("point").asText().endsWith("." + point)),
                    point);
        }
    }
}
