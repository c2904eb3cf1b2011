package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SetAside;
import org.throughline.survey.imports.SurveyImport;

class SurveyImportTest {
    @TempDir
    Path place;

    private TestClient discharge() throws Exception {
        return TestClient.in(
                place,
                TestClient.yesNo("diagnosis", "I understand what ails me"),
                TestClient.yesNo("treatment", "I understand my treatment"),
                TestClient.question("stars", "How many stars?", QuestionKind.NUMBER));
    }

    private static Map<String, String> statuses(ImportReport report) {
        return report.columns().stream().collect(Collectors.toMap(ColumnReport::name, ColumnReport::status));
    }

    @Test
    void columnsAreMatchedByCodeAndByWording() throws Exception {
        TestClient client = discharge();
        ImportReport report = client.imported(
                client.file(
                        "march.csv",
                        "Response ID;Diagnosis; I UNDERSTAND  my treatment;stars;Shoe size;E-Mail",
                        "a;ja;Y;4,5;43;ann@example.org",
                        "b;Nein;0;3;44;bob@example.org"),
                "Baseline");
        assertEquals(List.of("1", "0"), client.column("Baseline", "diagnosis"));
        assertEquals(List.of("1", "0"), client.column("Baseline", "treatment"));
        assertEquals(List.of("4.5", "3"), client.column("Baseline", "stars"));
        assertEquals(List.of("a", "b"), client.column("Baseline", "respondent"));
        Map<String, String> statuses = statuses(report);
        assertEquals("respondent", statuses.get("Response ID"));
        assertEquals("imported", statuses.get("Diagnosis"));
        assertEquals("left out: no question", statuses.get("Shoe size"));
        assertEquals("personal, left out", statuses.get("E-Mail"));
        assertEquals(2, report.read());
        assertEquals(2, report.kept());
        String folder = client.bytes().toString();
        assertFalse(folder.contains(HexFormat.of().formatHex("example.org".getBytes())));
    }

    @Test
    void aNewSurveyGetsAQuestionForEveryColumnOfAnswers() throws Exception {
        TestClient client = TestClient.in(place);
        client.imported(
                client.file(
                        "export.csv",
                        "id,home,age,ward,words,Do you know what to do at home once you have left us?,phone",
                        "1,yes,61,East,Thanks,y,0123",
                        "2,no,54.5,West,,n,0124",
                        "3,,48,East,Too long,y,0125",
                        "4,yes,,West,Good,,0126"),
                "Baseline");
        Survey survey = client.survey();
        assertEquals(
                List.of("home YES_NO", "age NUMBER", "ward SINGLE", "words TEXT", "Q5 YES_NO"),
                survey.getQuestions().stream()
                        .map(question ->
                                question.getCode() + " " + question.getKind().name())
                        .toList());
        Question ward = survey.getQuestions().get(2);
        assertEquals(
                List.of("East", "West"),
                ward.getChoices().stream().map(choice -> choice.getCode()).toList());
        assertEquals(
                "Do you know what to do at home once you have left us?",
                survey.getQuestions().get(4).getText());
        assertEquals(WaveRole.BASELINE, survey.getWaves().getFirst().getRole());
        assertEquals(List.of("1", "0", "1", ""), client.column("Baseline", "Q5"));
    }

    @Test
    void theNextWaveOfTheSameExportFindsTheQuestionsMade() throws Exception {
        TestClient client = TestClient.in(place);
        String wording = "Do you know what to do at home?";
        client.imported(client.file("one.csv", "id," + wording, "1,yes"), "Before");
        ImportReport report = client.imported(client.file("two.csv", "id," + wording, "1,no"), "After");
        assertEquals("imported", statuses(report).get(wording));
        Survey survey = client.survey();
        assertEquals(1, survey.getQuestions().size());
        assertEquals(WaveRole.FOLLOW_UP, TestClient.wave(survey, "After").getRole());
        assertEquals(List.of("0"), client.column("After", "Q1"));
    }

    @Test
    void aCodeMadeUpIsNotTheNameOfAnotherColumn() throws Exception {
        TestClient client = TestClient.in(place);
        client.imported(client.file("one.csv", "id,Understood?,Q1", "1,yes,no"), "Before");
        assertEquals(List.of("1"), client.column("Before", "Q1_2"));
        assertEquals(List.of("0"), client.column("Before", "Q1"));
    }

    @Test
    void qualtricsSample() throws Exception {
        TestClient client = TestClient.in(place);
        ImportReport report = SurveyImport.run(new ImportRequest(
                client.folder(), Cases.path("qualtrics/sample.csv"), "Exit", "Pilot", WaveRole.PULSE, 12, null));
        assertEquals("qualtrics", report.dialect());
        assertEquals(1, report.read());
        assertEquals(1, report.kept());
        assertEquals(20, report.columns().size());
        Map<String, String> statuses = statuses(report);
        assertEquals("personal, left out", statuses.get("IPAddress"));
        assertEquals("personal, left out", statuses.get("LocationLatitude"));
        assertEquals("personal, left out", statuses.get("ExternalReference"));
        assertEquals("left out: metadata", statuses.get("StartDate"));
        assertEquals("respondent", statuses.get("ResponseId"));
        Survey survey = client.survey();
        assertEquals(
                "This is a multiple choice question.",
                survey.getQuestions().getFirst().getText());
        Wave wave = survey.getWaves().getFirst();
        assertEquals(12, wave.getInvited());
        assertEquals(WaveRole.PULSE, wave.getRole());
        assertEquals(List.of("R_2YPOQ602ER1jkf1"), client.column("Pilot", "respondent"));
        assertEquals(List.of("2"), client.column("Pilot", "Q1"));
        assertEquals(List.of("Hello World!"), client.column("Pilot", "Q2"));
    }

    @Test
    void redcapExportWithCellsOfSeveralLines() throws Exception {
        TestClient client = TestClient.in(place);
        ImportReport report = client.imported(Cases.path("redcap/simple/data.csv"), "Baseline");
        assertEquals(5, report.kept());
        Map<String, String> statuses = statuses(report);
        for (String personal : List.of("name_first", "name_last", "address", "telephone", "email", "dob")) {
            assertEquals("personal, left out", statuses.get(personal), personal);
        }
        assertEquals("respondent", statuses.get("record_id"));
    }

    @Test
    void decimalCommasBecomePoints() throws Exception {
        TestClient client = TestClient.in(place);
        ImportReport report = client.imported(Cases.path("redcap/decimal-comma/data.csv"), "Baseline");
        assertEquals(List.of("1.54", "1.84", "1.95", "1.61"), client.column("Baseline", "height"));
        assertTrue(report.notes().contains("a comma was read as the sign before decimals: height, weight"));
    }

    @Test
    void boxesThatWereOnlyTickedAreNoted() throws Exception {
        TestClient client = discharge();
        ImportReport report =
                client.imported(client.file("m.csv", "id,diagnosis,treatment", "a,x,x", "b,,no"), "Baseline");
        assertTrue(report.notes()
                .contains("only yes was answered; blank cells count as not answered, not as no: diagnosis"));
    }

    @Test
    void whatIsNoAnswerIsKeptAsEmptyAndTold() throws Exception {
        TestClient client = discharge();
        ImportReport report =
                client.imported(client.file("march.csv", "id,diagnosis,stars", "a,perhaps,five", "b,x,5"), "Baseline");
        assertEquals(
                List.of(
                        new SetAside(2, "diagnosis", "perhaps", "expected yes or no"),
                        new SetAside(2, "stars", "five", "expected a number")),
                report.setAside());
        assertEquals(List.of("", "1"), client.column("Baseline", "diagnosis"));
        assertEquals(2, report.kept());
    }

    @Test
    void codesOfChoicesSayWhatIsYes() throws Exception {
        TestClient client = TestClient.in(
                place,
                TestClient.yesNo(
                        "told",
                        "Were you told?",
                        TestClient.choice("1", "Yes", true),
                        TestClient.choice("2", "No", false)));
        ImportReport report =
                client.imported(client.file("q.csv", "id,told", "a,1", "b,2", "c,no", "d,Yes", "e,3"), "Baseline");
        assertEquals(List.of("1", "2", "2", "1", ""), client.column("Baseline", "told"));
        assertEquals("expected 1 (Yes), 2 (No)", report.setAside().getFirst().reason());
    }

    @Test
    void rowsThatAreDroppedAreNamedWithTheirReasons() throws Exception {
        TestClient client = discharge();
        ImportReport report = client.imported(
                client.file("march.csv", "id,diagnosis", "a,yes", "", "a,no", "b", "c,yes,no", "d,no"), "Baseline");
        assertEquals(
                List.of(
                        "3: blank row",
                        "4: the respondent of row 2 again; the first was kept",
                        "5: too few cells: 1 where the header has 2",
                        "6: too many cells: 3 where the header has 2"),
                report.dropped().stream()
                        .map(row -> row.row() + ": " + row.reason())
                        .toList());
        assertEquals(6, report.read());
        assertEquals(2, report.kept());
        assertEquals(List.of("1", "0"), client.column("Baseline", "diagnosis"));
    }

    @Test
    void respondentsWithoutIdsAreNamedByTheirRows() throws Exception {
        TestClient client = discharge();
        ImportReport report = client.imported(client.file("march.csv", "diagnosis", "yes", "yes"), "Baseline");
        assertEquals(List.of("row 2", "row 3"), client.column("Baseline", "respondent"));
        assertTrue(report.notes().toString().contains("no column tells respondents apart"));
    }

    @Test
    void importingAgainReplacesAndSaysSo() throws Exception {
        TestClient client = discharge();
        client.imported(client.file("one.csv", "id,diagnosis", "a,yes", "b,yes", "c,no"), "Baseline");
        String id = TestClient.wave(client.survey(), "Baseline").getId();
        ImportReport report =
                SurveyImport.run(client.request(client.file("two.csv", "id,diagnosis", "z,no"), "baseline"));
        assertTrue(report.notes().contains("the wave had answers of 3 respondents, which this import replaces"));
        assertEquals(List.of("z"), client.column("Baseline", "respondent"));
        assertEquals(id, TestClient.wave(client.survey(), "Baseline").getId());
    }

    @Test
    void aDryRunWritesNothingAndSaysTheSame() throws Exception {
        TestClient client = discharge();
        ImportRequest request = client.request(client.file("one.csv", "id,diagnosis", "a,yes"), "Baseline");
        Map<String, String> before = client.bytes();
        ImportReport dry = SurveyImport.dryRun(request);
        assertEquals(before, client.bytes());
        assertEquals(dry, SurveyImport.run(request));
    }

    @Test
    void sameInputSameBytes() throws Exception {
        TestClient client = TestClient.in(place.resolve("one"));
        Path copy = Files.createDirectories(place.resolve("two")).resolve("client");
        Files.createDirectories(copy);
        Files.copy(client.folder().resolve("client.xmi"), copy.resolve("client.xmi"));
        Path file = client.file("one.csv", "id,home,ward", "a,yes,East", "b,yes,East", "c,no,West", "d,no,West");
        SurveyImport.run(client.request(file, "Baseline"));
        SurveyImport.run(new ImportRequest(copy, file, TestClient.SURVEY, "Baseline", null, null, null));
        for (String name :
                List.of("surveys/discharge.xmi", "answers/discharge/baseline.csv", "imports/discharge/baseline.json")) {
            assertEquals(Files.readString(client.folder().resolve(name)), Files.readString(copy.resolve(name)), name);
        }
    }

    @Test
    void theReportIsKeptAsJson() throws Exception {
        TestClient client = discharge();
        Path file = client.file("march.csv", "id,diagnosis,email", "a,yes,a@b.org", "", "c,maybe,c@d.org");
        ImportReport report = client.imported(file, "Baseline");
        String kept = Files.readString(client.folder().resolve("imports/discharge/baseline.json"));
        assertEquals(report.toJson(), kept);
        JsonNode json = new ObjectMapper().readTree(kept);
        assertEquals("csv", json.get("dialect").asText());
        assertTrue(json.get("confidence").asDouble() > 0.5);
        assertEquals("{\"read\":3,\"kept\":2,\"dropped\":1}", json.get("rows").toString());
        assertEquals(
                "[{\"row\":3,\"reason\":\"blank row\"}]", json.get("dropped").toString());
        assertEquals("diagnosis", json.get("columns").get(1).get("question").asText());
        assertTrue(json.get("columns").get(2).get("question").isNull());
        assertEquals("maybe", json.get("setAside").get(0).get("value").asText());
        assertEquals("march.csv", json.get("file").asText());
        assertEquals(64, json.get("sha256").asText().length());
    }

    @Test
    void theReportCanBeMailed() throws Exception {
        TestClient client = discharge();
        String text = client.imported(
                        client.file("march.csv", "id,diagnosis,email", "a,yes,a@b.org", "", "c,maybe,c@d.org"),
                        "Baseline")
                .toText();
        assertTrue(text.startsWith("Import of march.csv into Discharge, Baseline\n"), text);
        assertTrue(text.contains("Rows: 3 read, 2 kept, 1 dropped\n  row 3: blank row\n"), text);
        assertTrue(text.contains("  diagnosis -> diagnosis: imported\n  email: personal, left out\n"), text);
        assertTrue(text.contains("  row 4, diagnosis: \"maybe\", expected yes or no\n"), text);
    }

    @Test
    void aClientThatIsBeingWrittenToIsLeftAlone() throws Exception {
        TestClient client = discharge();
        ImportRequest request = client.request(client.file("one.csv", "id,diagnosis", "a,yes"), "Baseline");
        try (ClientFolder writing = ClientFolder.openForWriting(client.folder())) {
            Map<String, String> before = client.bytes();
            assertThrows(LockedClientException.class, () -> SurveyImport.run(request));
            assertEquals(before, client.bytes());
            assertTrue(writing.isWritable());
        }
    }

    @Test
    void moreAnswersThanInvitedAreNoted() throws Exception {
        TestClient client = discharge();
        Path file = client.file("one.csv", "id,diagnosis", "a,yes", "b,no");
        ImportReport report = SurveyImport.run(
                new ImportRequest(client.folder(), file, "discharge", "March", WaveRole.FOLLOW_UP, 1, "csv"));
        assertTrue(
                report.notes().toString().contains("2 respondents answered and only 1"),
                report.notes().toString());
    }

    @Test
    void aRequestWithoutNamesIsNone() {
        Path file = place.resolve("a.csv");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ImportRequest(place, file, " ", "Baseline", null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new ImportRequest(place, file, "S", "W", null, -1, null));
    }

    @Test
    void aFolderWithoutAClientIsRefused() throws Exception {
        TestClient client = discharge();
        Path file = client.file("one.csv", "id,diagnosis", "a,yes");
        ImportRequest request = new ImportRequest(place, file, "S", "W", null, null, null);
        assertThrows(RefusedInputException.class, () -> SurveyImport.run(request));
    }
}
