package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;

/** Exports of REDCap with and without their data dictionary, real ones where the folder of them is there. */
class RedcapTest {
    private static final String DICTIONARY = "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"
            + "\"Choices, Calculations, OR Slider Labels\",Field Note,Text Validation Type OR Show Slider Number,"
            + "Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show field only if...),"
            + "Required Field?,Custom Alignment,Question Number (surveys only),Matrix Group Name,Matrix Ranking?,"
            + "Field Annotation";

    @TempDir
    Path place;

    private static Table read(Path path) throws Exception {
        return read(SurveyFile.open(path));
    }

    private static Table read(SurveyFile file) throws Exception {
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("redcap", choice.dialect().id(), () -> "" + choice.sniff());
        return choice.dialect().read(file);
    }

    private static Column column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + name + " in " + table.columns()));
    }

    private static List<String> cells(Table table, String name) {
        int index = table.columns().indexOf(column(table, name));
        return table.rows().stream().map(row -> row.cells().get(index)).toList();
    }

    private static void assertNote(Table table, String part) {
        assertTrue(table.notes().stream().anyMatch(note -> note.contains(part)), () -> part + " in " + table.notes());
    }

    private Path data(String... lines) throws Exception {
        return Files.writeString(place.resolve("data.csv"), String.join("\n", lines) + "\n");
    }

    private Path dictionary(String... fields) throws Exception {
        return Files.writeString(
                place.resolve("Discharge_DataDictionary_2026-03-31.csv"),
                DICTIONARY + "\n" + String.join("\n", fields) + "\n");
    }

    @Test
    void checkboxesComeTogetherInOneColumn() throws Exception {
        Table table = read(Cases.path("redcap/checkboxes-1/data.csv"));

        assertEquals(4, table.rows().size());
        Column one = column(table, "check_one");
        assertEquals(QuestionKind.MULTIPLE, one.asks());
        assertEquals("check one", one.text());
        assertEquals(new Column.Option("1", "one"), one.options().getFirst());
        assertEquals(List.of("1", "", "1,2,3,4", ""), cells(table, "check_one"));
        assertEquals(List.of("a,c", "b,d", "", ""), cells(table, "check_two"));
        assertEquals(
                new Column.Option("e", "E"),
                column(table, "check_two").options().getLast());
        assertNote(table, "check_two holds the ticks of check_two___a, check_two___b");
        assertEquals(ColumnKind.METADATA, column(table, "form_2_complete").kind());
        assertEquals(QuestionKind.TEXT, column(table, "desired_result").asks());
    }

    @Test
    void surveysThatWereNotCompletedAreSaid() throws Exception {
        Table table = read(Cases.path("redcap/survey/data.csv"));

        assertEquals(List.of("1", "2"), cells(table, "participant_id"));
        assertNote(table, "1 row has a survey that was opened and not completed");
        assertEquals(
                ColumnKind.METADATA,
                column(table, "participant_morale_questionnaire_timestamp").kind());
        for (String name : List.of("redcap_survey_identifier", "email", "first_name", "address", "telephone_1")) {
            assertEquals(ColumnKind.PERSONAL, column(table, name).kind(), name);
        }
        assertEquals(QuestionKind.YES_NO, column(table, "has_diabetes").asks());
        assertEquals(List.of("1", ""), cells(table, "consent"));
        assertEquals("Very open", column(table, "pmq4").options().getLast().label());
    }

    @Test
    void everyEventOfEveryPersonIsARow() throws Exception {
        Table table = read(Cases.path("redcap/longitudinal/data.csv"));

        assertEquals(18, table.rows().size());
        assertEquals(18, new HashSet<>(cells(table, "study_id")).size());
        assertEquals("100 / enrollment_arm_1", cells(table, "study_id").getFirst());
        assertNote(table, "18 rows are 3 people at 12 events in 2 arms");
        assertEquals(12, new HashSet<>(cells(table, "redcap_event_name")).size());
        assertEquals(ColumnKind.PERSONAL, column(table, "dob").kind());
    }

    @Test
    void repeatsOfAnInstrumentAreRowsOfTheirOwn() throws Exception {
        Table table = read(Cases.path("redcap/repeating-instruments/data.csv"));

        assertEquals(
                List.of("1", "1 / bp / 1", "1 / bp / 2", "1 / bp / 3", "2", "2 / bp / 1"), cells(table, "record_id"));
        assertNote(table, "6 rows are 2 people and 4 repeats (bp 4)");
        assertEquals(List.of("", "110", "111", "112", "", "114"), cells(table, "bp_systolic"));
        assertEquals(ColumnKind.PERSONAL, column(table, "first_name").kind());
    }

    @Test
    void cellsOfSeveralLinesStayWhole() throws Exception {
        Table table = read(Cases.path("redcap/simple/data.csv"));

        assertEquals(5, table.rows().size());
        assertEquals(
                "14 Rose Cottage St.\nKenning UK, 323232",
                cells(table, "address").getFirst());
        assertEquals(ColumnKind.PERSONAL, column(table, "address").kind());
        assertEquals(ColumnKind.METADATA, column(table, "mugshot").kind());
        assertEquals("5", cells(table, "race").getFirst());
    }

    @Test
    void decimalCommasAreNumbersInTheAnswers() throws Exception {
        TestClient client = TestClient.in(place);

        ImportReport report = client.imported(Cases.path("redcap/decimal-comma/data.csv"), "Baseline");

        assertEquals("redcap", report.dialect());
        assertEquals(List.of("1.54", "1.84", "1.95", "1.61"), client.column("Baseline", "height"));
        assertTrue(
                report.columns().stream()
                        .anyMatch(column ->
                                column.name().equals("name") && column.status().startsWith("personal")),
                () -> "" + report.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "checkboxes-1,4",
        "survey,2",
        "longitudinal,18",
        "decimal-comma,4",
        "simple,5",
        "repeating-instruments,6"
    })
    void everyRowIsKeptByTheImport(String project, int rows) throws Exception {
        Path file = Cases.path("redcap/" + project + "/data.csv");
        TestClient client = TestClient.in(place);

        ImportReport report = client.imported(file, "Baseline");

        assertEquals(rows, report.kept(), () -> "" + report.dropped());
        assertEquals(List.of(), report.setAside());
    }

    @Test
    void choicesOfTheDictionaryArriveAtTheQuestions() throws Exception {
        dictionary(
                "record_id,f,,text,Record ID,,,,,,,,,,,,,",
                "ward,f,,radio,<b>Which ward?</b>,\"1, East | 2, West, upper | 2, Again\",,,,,,,,,,,,",
                "help,f,,checkbox,What helped?,\"-1, Nothing | N, Nurse\",,,,,,,,,,,,");
        TestClient client = TestClient.in(place);
        Path data = data("record_id,ward,help____1,help___n,f_complete", "a,2,0,1,2", "b,1,1,0,0");

        ImportReport report = SurveyImport.run(
                new ImportRequest(client.folder(), data, TestClient.SURVEY, "Baseline", null, null, null));

        Question ward = client.survey().getQuestions().getFirst();
        assertEquals("Which ward?", ward.getText());
        assertEquals(QuestionKind.SINGLE, ward.getKind());
        assertEquals(
                List.of("East", "West, upper"),
                ward.getChoices().stream().map(Choice::getName).toList());
        assertEquals(List.of("2", "1"), client.column("Baseline", "ward"));
        assertEquals(List.of("N", "-1"), client.column("Baseline", "help"));
        assertTrue(
                report.notes().stream().anyMatch(note -> note.contains("gives the code 2 of ward twice")),
                () -> "" + report.notes());
    }

    @Test
    void anExportWithLabelsReadsLikeARawOne() throws Exception {
        dictionary(
                "record_id,f,,text,Record ID,,,,,,,,,,,,,",
                "clear,f,,yesno,Was it clear?,,,,,,,,,,,,,",
                "ward,f,,radio,Ward,\"1, East | 2, West\",,,,,,,,,,,,",
                "help,f,,checkbox,What helped?,\"1, Nurse | 2, Leaflet\",,,,,,,,,,,,",
                "note,f,,text,Note,,,,,,,,,,,,,",
                "note2,g,,text,Note,,,,,,,,,,,,,",
                "mail,g,,text,How to reach you,,,email,,,,,,,,,,");
        Table table = read(data(
                "Record ID,Event Name,Was it clear?,Ward,What helped? (choice=Nurse),What helped? (choice=Leaflet),Note,"
                        + "Complete?,Note,How to reach you,Complete?",
                "1,Before (Arm 1: A),Yes,West,Checked,Checked,x,Complete,y,a@b.org,Incomplete",
                "1,After (Arm 1: A),No,East,Unchecked,Checked,x,Complete,y,,Incomplete"));

        assertEquals(
                List.of(
                        "record_id",
                        "redcap_event_name",
                        "clear",
                        "ward",
                        "help",
                        "note",
                        "f_complete",
                        "note2",
                        "mail",
                        "g_complete"),
                table.columns().stream().map(Column::name).toList());
        assertEquals(List.of("2", "1"), cells(table, "ward"));
        assertEquals(List.of("1,2", "2"), cells(table, "help"));
        assertEquals(ColumnKind.PERSONAL, column(table, "mail").kind());
        assertEquals("1 / After (Arm 1: A)", table.rows().getLast().cells().getFirst());
    }

    @Test
    void withoutADictionaryCheckboxesAndEventsAreStillKnown() throws Exception {
        Table table = read(data(
                "record_id,redcap_event_name,helped___1,helped___2,clear,f_complete",
                "1,before_arm_1,1,0,1,2",
                "1,after_arm_1,1,1,0,0"));

        assertEquals(List.of("1", "1,2"), cells(table, "helped"));
        assertNote(table, "no data dictionary was found");
        assertNote(table, "f_complete 1");
    }

    @Test
    void aDictionaryCanBeGiven() throws Exception {
        Path elsewhere = Files.createDirectories(place.resolve("elsewhere"));
        Path given = Files.move(
                dictionary("id,f,,text,ID,,,,,,,,,,,,,", "q,f,,yesno,Was it clear?,,,,,,,,,,,,,"),
                elsewhere.resolve("any name.csv"));

        Table table = read(SurveyFile.open(data("id,q", "1,1"), List.of(given)));

        assertEquals("Was it clear?", column(table, "q").text());
    }

    @Test
    void theDictionaryOfAnotherProjectIsNotTaken() throws Exception {
        dictionary("id,f,,text,ID,,,,,,,,,,,,,", "other,f,,yesno,Other?,,,,,,,,,,,,,");

        Table table = read(data("id,redcap_event_name,a,b,c,d", "1,x,1,2,3,4"));

        assertNote(table, "is of another project");
    }

    @Test
    void aDictionaryIsNotTakenForAnswers() throws Exception {
        SurveyFile file = SurveyFile.open(dictionary("id,f,,text,ID,,,,,,,,,,,,,"));
        Dialects.Choice choice = Dialects.choose(file, null);

        assertEquals("redcap", choice.dialect().id());
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> choice.dialect().read(file));
        assertTrue(refused.reason().contains("holds no answers"), refused::reason);
    }

    @Test
    void aTableOfAnotherToolIsNotTaken() throws Exception {
        Path file = data("id,survey_complete,q", "1,yes,2");

        assertEquals(
                "csv", Dialects.choose(SurveyFile.open(file), null).dialect().id());
    }

    @Test
    void mutatedExportsAreReadOrRefused() throws Exception {
        Random random = new Random(20261123);
        String dictionary = DICTIONARY + "\nrecord_id,f,,text,Record ID,,,,,,,,,,,,,\nq,f,,checkbox,Q?,\"1, A | 2, B\","
                + ",,,,,,,,,,,\n";
        String data = "record_id,redcap_event_name,redcap_repeat_instance,q___1,q___2,f_complete\n1,a_arm_1,,1,0,2\n"
                + "1,a_arm_1,2,0,1,\"[not completed]\"\n";
        long end = System.nanoTime() + 10_000_000_000L;
        for (int round = 0; round < 2000 && System.nanoTime() < end; round++) {
            byte[] explained = dictionary.getBytes(StandardCharsets.UTF_8);
            Files.write(place.resolve("dictionary.csv"), round % 2 == 0 ? Mutation.of(explained, random) : explained);
            byte[] rows = Mutation.of(data.getBytes(StandardCharsets.UTF_8), random);
            Mutation.readOrRefused(place.resolve("mutated.csv"), rows, "redcap");
        }
    }

    @Test
    void rowsKeepTheirNumbers() throws Exception {
        Table table = read(data("id,redcap_event_name,q", "1,x,\"a\nb\"", "", "2,x,c"));

        assertEquals(List.of(2, 4), table.rows().stream().map(Row::number).toList());
    }
}
