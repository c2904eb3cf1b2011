package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientArchive;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.template.Template;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportMapping;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;

/** Where columns go is said in a file, remembered for the next import, and never guessed in silence. */
class ImportMappingTest {
    @TempDir
    Path place;

    private TestClient discharge() throws Exception {
        return TestClient.in(
                place,
                TestClient.yesNo("diagnosis", "I understand what ails me"),
                TestClient.question(
                        "stay",
                        "How was your stay?",
                        QuestionKind.SINGLE,
                        TestClient.choice("1", "Poor", false),
                        TestClient.choice("2", "Good", true)));
    }

    private static Map<String, String> statuses(ImportReport report) {
        return report.columns().stream().collect(Collectors.toMap(ColumnReport::name, ColumnReport::status));
    }

    private ImportRequest request(TestClient client, Path file, String wave, Path mapping) throws Exception {
        return new ImportRequest(
                client.folder(), file, TestClient.SURVEY, wave, null, null, null, ImportMapping.read(mapping));
    }

    private static Path mapping(TestClient client, String... columns) throws Exception {
        return client.file("mapping.json", "{\"format\": 1, \"columns\": [", String.join(",\n", columns), "]}");
    }

    private static RefusedInputException refusal(Path file) {
        return assertThrows(RefusedInputException.class, () -> ImportMapping.read(file));
    }

    @Test
    void aMappingIsReadAsItWasWritten() throws Exception {
        TestClient client = discharge();
        Path file = client.file(
                "mapping.json",
                "{\"format\": 1, \"dialect\": \"csv\", \"columns\": [",
                "{\"column\": \"A \\\"quoted\\\" ä\", \"action\": \"question\", \"question\": \"stay\",",
                " \"values\": {\"great\": \"2\", \"so so\": null, \"\": \"\"}},",
                "{\"column\": \"Ward\", \"action\": \"unit\"}, {\"column\": \"x\", \"action\": \"leave-out\"}]}");
        byte[] written = ImportMapping.read(file).toJson();
        Path again = client.file("again.json", written);
        assertArrayEquals(written, ImportMapping.read(again).toJson());
        assertEquals(2, ImportMapping.read(file).columns().getFirst().line());
        assertEquals(
                ImportMapping.read(file).columns().getFirst().values(),
                ImportMapping.read(again).columns().getFirst().values());
    }

    @Test
    void theProposedMappingImportsTheSame() throws Exception {
        TestClient client = discharge();
        Path file = client.file("a.csv", "id,diagnosis,stay,phone,shoes", "1,yes,Good,0123,43", "2,no,awful,0124,44");
        SurveyImport.Preview preview = SurveyImport.preview(client.request(file, "March"));
        assertEquals(
                List.of("id respondent", "diagnosis question", "stay question", "phone personal", "shoes leave-out"),
                preview.mapping().columns().stream()
                        .map(rule -> rule.column() + " " + rule.action().word())
                        .toList());
        Map<String, String> stay = preview.mapping().columns().get(2).values();
        assertEquals("2", stay.get("Good"));
        assertTrue(stay.containsKey("awful") && stay.get("awful") == null);
        Path saved = client.file("saved.json", preview.mapping().toJson());
        ImportReport report = SurveyImport.run(request(client, file, "March", saved));
        assertEquals(1, report.setAside().size());
        assertEquals(List.of("2", ""), client.column("March", "stay"));
        assertEquals(List.of("1", "0"), client.column("March", "diagnosis"));
    }

    @Test
    void aProposalForANewSurveyMakesItsQuestions() throws Exception {
        TestClient client = TestClient.in(place);
        Path file = client.file("a.csv", "id,home,ward", "1,yes,East", "2,no,West", "3,yes,East", "4,yes,West");
        Path saved = client.file(
                "saved.json",
                new String(
                                SurveyImport.preview(client.request(file, "March"))
                                        .mapping()
                                        .toJson(),
                                StandardCharsets.UTF_8)
                        .replaceFirst("(\"ward\",\\s+\"action\" : )\"new\"", "$1\"unit\"")
                        .replace("\"West\" : \"West\"", "\"West\" : \"East\"")
                        .getBytes(StandardCharsets.UTF_8));
        SurveyImport.run(request(client, file, "March", saved));
        Question ward = client.survey().getQuestions().get(1);
        assertEquals(QuestionRole.UNIT, ward.getRole());
        assertEquals(1, ward.getChoices().size());
        assertEquals(List.of("East", "East", "East", "East"), client.column("March", "ward"));
    }

    @Test
    void renamedChoicesAreRememberedForTheNextFile() throws Exception {
        TestClient client = discharge();
        Path march = client.file("march.csv", "id,diagnosis,How it was", "1,yes,Great", "2,no,Awful");
        Path mapping = mapping(
                client,
                "{\"column\": \"How it was\", \"action\": \"question\", \"question\": \"stay\","
                        + " \"values\": {\"GREAT\": \"2\", \"awful\": \"Poor\"}}");
        ImportReport first = SurveyImport.run(request(client, march, "March", mapping));
        assertEquals("imported, as the mapping says", statuses(first).get("How it was"));
        assertTrue(first.notes().contains("the mapping mapping.json was used"), first.notes()::toString);
        Path june = client.file("june.csv", "id,diagnosis,How it was", "8,yes,awful", "9,no,great");
        ImportReport second = client.imported(june, "June");
        assertEquals(List.of("1", "2"), client.column("June", "stay"));
        assertTrue(
                second.notes().stream().anyMatch(note -> note.startsWith("columns are matched as in the last import")),
                second.notes()::toString);
        Map<String, String> before = client.bytes();
        client.imported(june, "June");
        Map<String, String> after = client.bytes();
        before.keySet().removeAll(List.of(".lock", "imports/discharge/june.json"));
        after.keySet().removeAll(List.of(".lock", "imports/discharge/june.json"));
        assertEquals(before, after);
    }

    @Test
    void eachOfSeveralChoicesMayBeRenamed() throws Exception {
        TestClient client = TestClient.in(
                place,
                TestClient.question(
                        "helped",
                        "What helped?",
                        QuestionKind.MULTIPLE,
                        TestClient.choice("t", "Talk", true),
                        TestClient.choice("f", "Film", true)));
        Path mapping = mapping(
                client,
                "{\"column\": \"helped\", \"action\": \"question\", \"question\": \"helped\","
                        + " \"values\": {\"Gespräch\": \"t\", \"nichts\": \"\", \"beides\": \"t,f\"}}");
        Path file = client.file(
                "a.csv",
                "id;helped",
                "1;Gespräch",
                "2;GESPRÄCH, Film",
                "3;beides",
                "4;nichts",
                "5;nichts, Film",
                "6;Tanz");
        ImportReport report = SurveyImport.run(request(client, file, "March", mapping));
        assertEquals(List.of("t", "t,f", "t,f", "", "f", ""), client.column("March", "helped"));
        assertEquals(1, report.setAside().size());
        assertEquals("Tanz", report.setAside().getFirst().value());
    }

    @Test
    void theDialectOfAMappingIsUsedWhereNoneIsNamed() throws Exception {
        TestClient client = discharge();
        Path file = client.file("a.csv", "id,diagnosis", "1,yes");
        Path mapping = client.file("mapping.json", "{\"dialect\": \"nonsense\", \"columns\": []}");
        RefusedInputException refused = assertThrows(
                RefusedInputException.class, () -> SurveyImport.run(request(client, file, "March", mapping)));
        assertTrue(refused.reason().contains("nonsense"), refused.getMessage());
        ImportMapping read = ImportMapping.read(mapping);
        ImportReport named = SurveyImport.run(
                new ImportRequest(client.folder(), file, TestClient.SURVEY, "March", null, null, "csv", read));
        assertEquals("csv", named.dialect());
    }

    @Test
    void anotherHeaderKnowsNothingOfIt() throws Exception {
        TestClient client = discharge();
        Path mapping = mapping(client, "{\"column\": \"b\", \"action\": \"question\", \"question\": \"stay\"}");
        SurveyImport.run(request(client, client.file("a.csv", "diagnosis,b", "1,2"), "March", mapping));
        ImportReport other = client.imported(client.file("c.csv", "diagnosis,b,c", "1,2,3"), "June");
        assertEquals("left out: no question", statuses(other).get("b"));
    }

    @Test
    void whatNoLongerFitsIsNamedAndNotUsed() throws Exception {
        TestClient client = discharge();
        Path mapping = mapping(client, "{\"column\": \"b\", \"action\": \"question\", \"question\": \"stay\"}");
        Path file = client.file("a.csv", "diagnosis,b", "1,2");
        SurveyImport.run(request(client, file, "March", mapping));
        try (ClientFolder folder = ClientFolder.openForWriting(client.folder())) {
            folder.surveys().getFirst().getQuestions().get(1).setCode("visit");
            folder.save();
        }
        ImportReport report = client.imported(file, "June");
        assertEquals("left out: no question", statuses(report).get("b"));
        assertTrue(report.notes().toString().contains("remembered of the column b is not used"));
        try (Stream<Path> files = Files.list(client.folder().resolve("imports/discharge/mappings"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{broken");
        }
        ImportReport damaged = client.imported(file, "June");
        assertTrue(damaged.notes().toString().contains("cannot be read and is not used"));
    }

    @Test
    void aPersonalColumnIsKeptOnlyWhereAMappingSaysSo() throws Exception {
        TestClient client = discharge();
        Path file = client.file("a.csv", "diagnosis,e-mail", "1,ann@example.org", "0,bob@example.org");
        assertEquals(
                "personal, left out", statuses(client.imported(file, "March")).get("e-mail"));
        Path mapping = mapping(client, "{\"column\": \"e-mail\", \"action\": \"new\", \"question\": \"mail\"}");
        ImportReport kept = SurveyImport.run(request(client, file, "March", mapping));
        assertTrue(statuses(kept).get("e-mail").contains("personal, and kept since the mapping says so"));
        assertTrue(kept.notes().toString().contains("the column e-mail may tell who answered"));
        assertEquals(List.of("ann@example.org", "bob@example.org"), client.column("March", "mail"));
    }

    @Test
    void backgroundAndRespondentsAreAsSaid() throws Exception {
        TestClient client = discharge();
        Path mapping = mapping(
                client,
                "{\"column\": \"key\", \"action\": \"match\"}",
                "{\"column\": \"number\", \"action\": \"respondent\"}",
                "{\"column\": \"diagnosis\", \"action\": \"leave-out\"}");
        Path file = client.file("a.csv", "id,number,key,diagnosis,stay", "1,a,k1,yes,Good", "1,b,k2,yes,Poor");
        ImportReport report = SurveyImport.run(request(client, file, "March", mapping));
        assertEquals(List.of("a", "b"), client.column("March", "respondent"));
        assertEquals(
                "left out: number tells respondents apart", statuses(report).get("id"));
        assertEquals("left out, as the mapping says", statuses(report).get("diagnosis"));
        assertEquals(QuestionRole.MATCH, client.survey().getQuestions().get(2).getRole());
        assertFalse(client.answers("March").columns().contains("diagnosis"));
    }

    @Test
    void unknownNamesAreRefusedWithTheirLine() throws Exception {
        TestClient client = discharge();
        Path file = client.file("a.csv", "id,diagnosis,b", "1,yes,2");
        Map<String, String> before = client.bytes();
        Map<String, String> wrong = Map.of(
                "{\"column\": \"nowhere\", \"action\": \"leave-out\"}", "no column nowhere; it has id, diagnosis, b",
                "{\"column\": \"b\", \"action\": \"question\", \"question\": \"z\"}", "no question z; it has diagnosis",
                "{\"column\": \"b\", \"action\": \"question\", \"question\": \"stay\", \"values\": {\"2\": \"9\"}}",
                        "\"9\" is no answer to stay: expected 1 (Poor), 2 (Good)",
                "{\"column\": \"b\", \"action\": \"question\", \"question\": \"diagnosis\"}",
                        "two columns answer the question diagnosis",
                "{\"column\": \"b\", \"action\": \"new\", \"question\": \"respondent\"}", "cannot have the code");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            String other = "{\"column\": \"diagnosis\", \"action\": \"question\", \"question\": \"diagnosis\"}";
            Path mapping = mapping(client, other, one.getKey());
            RefusedInputException refused = assertThrows(
                    RefusedInputException.class, () -> SurveyImport.run(request(client, file, "March", mapping)));
            assertTrue(refused.reason().contains(one.getValue()), refused.getMessage());
            assertEquals(3, refused.line());
            assertEquals(mapping, refused.file());
        }
        assertEquals(before, client.bytes());
    }

    @Test
    void whatIsNoMappingIsRefused() throws Exception {
        TestClient client = discharge();
        String column = "{\"columns\": [{\"column\": \"a\", \"action\": \"new\"";
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("", "an object { }"),
                Map.entry("[]", "an object { }"),
                Map.entry("{}", "\"columns\": [ ] is missing"),
                Map.entry("{\"columns\": {}}", "takes a list"),
                Map.entry("{\"columns\": [7]}", "a column { }"),
                Map.entry("{\"columns\": [{}]}", "\"column\" is missing"),
                Map.entry("{\"columns\": [{\"column\": 3}]}", "takes a text"),
                Map.entry(
                        "{\"columns\": [{\"column\": \"a\", \"action\": \"drop\"}]}", "expected one of question, new"),
                Map.entry(column + ", \"values\": []}]}", "takes an object"),
                Map.entry(column + ", \"values\": {\"a\": 1}}]}", "in quotation marks"),
                Map.entry(column + ", \"values\": {\"a\": \"1\", \"A\": \"2\"}}]}", "twice with different"),
                Map.entry(column + ", \"column\": \"b\"}]}", "Duplicate"),
                Map.entry(column + "}, {\"column\": \"a\", \"action\": \"new\"}]}", "is there twice"),
                Map.entry(column + ", \"colour\": \"red\"}]}", "unknown key"),
                Map.entry(column + "}]} {}", "nothing was expected"),
                Map.entry(column, "JSON was expected"),
                Map.entry("{\"format\": 2, \"columns\": []}", "newer version"),
                Map.entry("{\"columns\": " + "[".repeat(100_000), "a column { }"),
                Map.entry("id,stay\n1,2\n", "JSON was expected"));
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            RefusedInputException refused =
                    refusal(client.file("wrong.json", one.getKey().getBytes(StandardCharsets.UTF_8)));
            assertTrue(refused.reason().contains(one.getValue()), refused.getMessage() + " for " + one.getKey());
        }
        assertTrue(refusal(client.file("big.json", new byte[5 << 20])).reason().contains("4 MiB"));
        refusal(client.file("bytes.json", new byte[] {'{', '"', (byte) 0xC3, '(', '"'}));
        assertTrue(refusal(place.resolve("none.json")).reason().contains("no such"));
    }

    @Test
    void aTemplateHoldsNoMappingAndAnArchiveDoes() throws Exception {
        TestClient client = discharge();
        client.imported(client.file("a.csv", "id,diagnosis", "1,yes"), "March");
        Path remembered = client.folder().resolve("imports/discharge/mappings");
        assertTrue(Files.isDirectory(remembered));
        try (ClientFolder folder = ClientFolder.open(client.folder())) {
            Template.of(folder, "Generic").save(place.resolve("template"));
        }
        assertFalse(Files.exists(place.resolve("template/imports")));
        Path archive = place.resolve("client.zip");
        ClientArchive.write(client.folder(), archive);
        assertTrue(Files.readString(archive, StandardCharsets.ISO_8859_1).contains("imports/discharge/mappings/"));
    }
}
