package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.dialect.ReadingWatch;
import org.throughline.survey.imports.DuplicateRule;
import org.throughline.survey.imports.ImportOptions;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.IncompleteRule;
import org.throughline.survey.imports.PreparedImport;
import org.throughline.survey.imports.ReadExport;
import org.throughline.survey.imports.RowRules;
import org.throughline.survey.imports.SurveyImport;

/** What an import does with rows, with several files, and while somebody watches. */
class ImportRowsTest {
    @TempDir
    Path place;

    private TestClient discharge() throws Exception {
        return TestClient.in(
                place,
                TestClient.yesNo("diagnosis", "I understand what ails me"),
                TestClient.yesNo("treatment", "I understand my treatment"),
                TestClient.question("day", "When?", QuestionKind.DATE));
    }

    private static ImportReport run(TestClient client, Path file, RowRules rows, Path... further) throws Exception {
        return SurveyImport.run(request(client, file, new ImportOptions(List.of(further), rows, null, null)));
    }

    private static ImportRequest request(TestClient client, Path file, ImportOptions options) {
        return new ImportRequest(client.folder(), file, TestClient.SURVEY, "Baseline", null, null, null, null, options);
    }

    private static List<String> reasons(ImportReport report) {
        return report.dropped().stream()
                .map(row -> row.row() + ": " + row.reason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 1, ''", "LAST, 0, ''", "FULLEST, 1, 1"})
    void oneRowOfARespondentCounts(DuplicateRule rule, String diagnosis, String treatment) throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis,treatment", "a,yes,", "b,no,no", "a,yes,yes", "a,no,");
        ImportReport report = run(client, file, new RowRules(rule, null, null));
        assertEquals(2, report.kept());
        assertEquals(2, report.dropped().size());
        int at = client.column("Baseline", "respondent").indexOf("a");
        assertEquals(diagnosis, client.column("Baseline", "diagnosis").get(at));
        assertEquals(treatment, client.column("Baseline", "treatment").get(at));
    }

    @Test
    void theRowThatCountsIsNamed() throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis", "a,yes", "b,no", "a,no");
        assertEquals(
                List.of("2: the respondent of row 4 again; the last was kept"),
                reasons(run(client, file, new RowRules(DuplicateRule.LAST, null, null))));
    }

    @Test
    void whoDidNotGetToTheEndCanBeLeftOut() throws Exception {
        TestClient client = discharge();
        Path file = client.file(
                "m.csv", "id,diagnosis,treatment,Finished,Progress", "a,yes,yes,1,100", "b,,,1,100", "c,no,,0,40");
        assertEquals(3, run(client, file, RowRules.NONE).kept());
        assertEquals(
                List.of("3: no question was answered"),
                reasons(run(client, file, new RowRules(null, IncompleteRule.DROP_EMPTY, null))));
        assertEquals(
                List.of("3: no question was answered", "4: not finished: Finished"),
                reasons(run(client, file, new RowRules(null, IncompleteRule.DROP_UNFINISHED, null))));
    }

    @Test
    void anExportThatDoesNotTellWhoFinishedSaysSo() throws Exception {
        TestClient client = discharge();
        ImportReport report = run(
                client,
                client.file("m.csv", "id,diagnosis", "a,yes", "b,"),
                new RowRules(null, IncompleteRule.DROP_UNFINISHED, null));
        assertEquals(1, report.kept());
        assertTrue(
                report.notes().toString().contains("does not tell who got to the end"),
                report.notes().toString());
    }

    @Test
    void whereAllAreLeftOutNothingIsWritten() throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis", "a,", "b,");
        Map<String, String> before = client.bytes();
        RowRules rows = new RowRules(null, IncompleteRule.DROP_EMPTY, null);
        assertThrows(RefusedInputException.class, () -> run(client, file, rows));
        assertEquals(before, client.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:30:00.000Z, 2026-03-02",
        "2026-03-01 23:30:00+01:00, 2026-03-01",
        "2026-03-01T23:30-0500, 2026-03-02",
        "2026-03-01 11:30:00 PM GMT+1, 2026-03-01",
        "2026-03-01 12:10:00 AM GMT+2, 2026-02-28",
        "2026-03-01 23:30:00, 2026-03-01",
        "2026-03-01, 2026-03-01"
    })
    void timesOfAnotherZoneAreMoved(String recorded, String day) throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis,day", "a,yes," + recorded);
        run(client, file, new RowRules(null, null, ZoneId.of("Europe/Berlin")));
        assertEquals(List.of(day), client.column("Baseline", "day"));
    }

    @Test
    void theRulesAreRememberedWithTheColumns() throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis,day", "a,yes,2026-03-01T23:30:00Z", "a,no,2026-03-01T23:30:00Z");
        run(client, file, new RowRules(DuplicateRule.LAST, IncompleteRule.DROP_EMPTY, ZoneId.of("Europe/Berlin")));
        ImportReport again = run(client, file, RowRules.NONE);
        assertTrue(again.dropped().getFirst().reason().endsWith("the last was kept"));
        assertEquals(List.of("2026-03-02"), client.column("Baseline", "day"));
        run(client, file, new RowRules(DuplicateRule.FIRST, null, null));
        assertEquals(List.of("1"), client.column("Baseline", "diagnosis"));
    }

    @Test
    void partsOfAnExportAreJoined() throws Exception {
        TestClient client = discharge();
        Path one = client.file("one.csv", "id,diagnosis,treatment", "a,yes,no", "", "b,no,no");
        Path two = client.file("two.csv", "treatment,id,diagnosis", "yes,c,yes", "no,a,no");
        ImportReport report = run(client, one, RowRules.NONE, two);
        assertEquals("one.csv, two.csv", report.file());
        assertEquals(List.of("a", "b", "c"), client.column("Baseline", "respondent"));
        assertEquals(List.of("1", "0", "1"), client.column("Baseline", "diagnosis"));
        assertEquals(List.of("0", "0", "1"), client.column("Baseline", "treatment"));
        assertEquals(5, report.read());
        assertEquals(List.of("3: blank row", "7: the respondent of row 2 again; the first was kept"), reasons(report));
        assertTrue(report.notes().contains("rows are counted on through all files: row 1 of two.csv is row 5"));
    }

    @Test
    void aFileThatIsNoPartIsRefused() throws Exception {
        TestClient client = discharge();
        Path one = client.file("one.csv", "id,diagnosis", "a,yes");
        Path two = client.file("two.csv", "id,shoes", "b,43");
        Map<String, String> before = client.bytes();
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> run(client, one, RowRules.NONE, two));
        assertTrue(refused.getMessage().contains("no part of one.csv: it has no column diagnosis"));
        assertEquals(before, client.bytes());
    }

    @Test
    void aDictionaryAmongTheFilesExplainsTheOthers() throws Exception {
        TestClient client = TestClient.in(place);
        Path data = Files.copy(Cases.path("redcap/survey/data.csv"), place.resolve("export.csv"));
        Path dictionary = Files.copy(dictionary(), place.resolve("words.csv"));
        ImportReport report = SurveyImport.run(new ImportRequest(
                client.folder(),
                dictionary,
                "S",
                "W",
                null,
                null,
                null,
                null,
                new ImportOptions(List.of(data), RowRules.NONE, null, null)));
        assertEquals("redcap", report.dialect());
        assertEquals("export.csv", report.file());
        assertTrue(
                report.reasons().toString().contains("words.csv knows"),
                report.reasons().toString());
    }

    private static Path dictionary() throws Exception {
        try (var files = Files.list(Cases.path("redcap/survey"))) {
            return files.filter(file -> file.getFileName().toString().contains("dictionary")
                            || file.getFileName().toString().contains("metadata"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatCannotBeComparedWithTheBaselineIsNamed() throws Exception {
        TestClient client = discharge();
        client.imported(client.file("one.csv", "id,diagnosis,treatment", "a,yes,no"), "Before");
        ImportReport report = client.imported(client.file("two.csv", "id,diagnosis", "a,yes"), "After");
        assertTrue(
                report.notes().contains("compared with Before: treatment was asked only before and cannot be compared"),
                report.notes().toString());
    }

    @Test
    void theDaysOfTheWaveAreKept() throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis", "a,yes");
        LocalDate first = LocalDate.of(2026, 3, 1);
        SurveyImport.run(request(client, file, new ImportOptions(List.of(), RowRules.NONE, first, first.plusDays(30))));
        Wave wave = TestClient.wave(client.survey(), "Baseline");
        assertEquals(first, wave.getFrom());
        assertEquals(first.plusDays(30), wave.getTo());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ImportOptions(List.of(), RowRules.NONE, first, first.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"m.csv, 0", "m.csv, 200000", "m.csv, 1500000"})
    void aReadingThatIsCancelledStopsAndLeavesNothing(String name, long after) throws Exception {
        TestClient client = discharge();
        StringBuilder rows = new StringBuilder("id,diagnosis,words\n");
        for (int row = 0; row < 60_000; row++) {
            rows.append(row).append(",yes,a sentence that makes the file longer\n");
        }
        Path file = client.file(name, rows.toString().getBytes());
        Map<String, String> before = client.bytes();
        AtomicLong seen = new AtomicLong();
        ReadingWatch watch = new ReadingWatch() {
            @Override
            public boolean isCancelled() {
                return seen.get() >= after;
            }

            @Override
            public void progressed(long read, long size) {
                assertTrue(read <= size, read + " of " + size);
                seen.accumulateAndGet(read, Math::max);
            }
        };
        assertThrows(CancellationException.class, () -> ReadExport.read(List.of(file), null, watch));
        assertTrue(seen.get() < Files.size(file) || after > 0);
        assertEquals(before, client.bytes());
    }

    @Test
    void whatIsSettledOnACopyBecomesTheClients() throws Exception {
        TestClient client = discharge();
        Path file = client.file("m.csv", "id,diagnosis,shoes", "a,yes,43", "b,no,44");
        try (ClientFolder own = ClientFolder.openForWriting(client.folder())) {
            ReadExport read = ReadExport.read(List.of(file), null, ReadingWatch.NONE);
            ImportRequest request = new ImportRequest(
                    client.folder(), file, TestClient.SURVEY, "Baseline", WaveRole.PULSE, 7, null, null);
            PreparedImport prepared = read.prepare(own.copy(), request);
            assertEquals(0, own.surveys().getFirst().getWaves().size());
            prepared.applyTo(own);
            own.save(Map.of(), prepared.files());
            assertEquals(1, own.surveys().size());
        }
        assertEquals(List.of("1", "0"), client.column("Baseline", "diagnosis"));
        Wave wave = TestClient.wave(client.survey(), "Baseline");
        assertEquals(WaveRole.PULSE, wave.getRole());
        assertEquals(7, wave.getInvited());
        SurveyImport.run(
                new ImportRequest(client.folder(), file, TestClient.SURVEY, "Baseline", WaveRole.PULSE, 7, null, null));
        assertEquals(wave.getId(), TestClient.wave(client.survey(), "Baseline").getId());
    }
}
