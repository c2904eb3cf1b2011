package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;

/** The exports of the survey tools: who recognises them, and what becomes of their columns. */
class ToolDialectsTest {
    @TempDir
    Path place;

    static List<ToolExports.Export> texts() {
        return ToolExports.texts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theToolsDialectWinsAndSaysWhy(ToolExports.Export export) throws Exception {
        Dialects.Choice choice = Dialects.choose(file(export.bytes()), null);
        assertEquals(export.dialect(), choice.dialect().id());
        assertFalse(choice.sniff().reasons().isEmpty());
        assertTrue(choice.dialect().read(file(export.bytes())).rows().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timestamp,ward,answer\n2026-03-14 10:05:12,East,yes\n2026-03-14 10:06:12,West,no\n",
                "id,token,answer\n1,a,yes\n2,b,no\n",
                "Respondent ID,Start Date,Q1\n1,2026-03-01,yes\n2,2026-03-01,no\n",
                "key,start,end,rating\na,1,2,3\nb,1,2,3\n"
            })
    void plainTablesStayPlain(String text) throws Exception {
        Dialects.Choice choice = Dialects.choose(file(text.getBytes(StandardCharsets.UTF_8)), null);
        assertEquals("csv", choice.dialect().id());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyExportIsImportedWithoutPersonalColumns(ToolExports.Export export) throws Exception {
        TestClient client = TestClient.in(place.resolve("practice"));
        ImportReport report = client.imported(client.file("export.csv", export.bytes()), "Baseline");
        assertTrue(report.kept() > 1);
        assertEquals(List.of(), report.setAside());
        String answers = Files.readString(client.folder().resolve("answers/discharge/baseline.csv"));
        assertFalse(answers.contains("10.0.0.1"), answers);
        assertFalse(answers.contains("example.org"), answers);
        assertFalse(answers.contains("47.1"), answers);
        assertFalse(answers.contains("Ann"), answers);
    }

    static Stream<Arguments> multiple() {
        return Stream.of(
                Arguments.of(
                        ToolExports.LIMESURVEY_CODES,
                        "G01Q02",
                        List.of("SQ001,SQ002", "SQ002,other", ""),
                        "SQ001 SQ001|SQ002 SQ002|other other"),
                Arguments.of(
                        ToolExports.LIMESURVEY_TEXTS,
                        "What helped?",
                        List.of("The talk", "The leaflet,Other", ""),
                        "The talk The talk|The leaflet The leaflet|Other Other"),
                Arguments.of(
                        ToolExports.LIMESURVEY_BOTH,
                        "Q2",
                        List.of("SQ001", "SQ002"),
                        "SQ001 The talk|SQ002 The leaflet"),
                Arguments.of(ToolExports.LIMESURVEY_VV, "Q2", List.of("SQ001", "SQ002"), "SQ001 SQ001|SQ002 SQ002"),
                Arguments.of(
                        ToolExports.SURVEYMONKEY,
                        "What helped you?",
                        List.of("The talk,The leaflet", "The leaflet,Other (please specify)", "The talk"),
                        "The talk The talk|The leaflet The leaflet|Other (please specify) Other (please specify)"),
                Arguments.of(
                        ToolExports.GOOGLE_FORMS,
                        "What helped?",
                        List.of(
                                "The talk,The leaflet in German",
                                "The talk",
                                "The leaflet in German",
                                "The talk,My family",
                                "My family"),
                        "My family My family|The leaflet in German The leaflet, in German|The talk The talk"),
                Arguments.of(
                        ToolExports.GOOGLE_SHEET,
                        "What helped?",
                        List.of(
                                "The talk,The leaflet in German",
                                "The talk",
                                "The leaflet in German",
                                "The talk,My family",
                                "My family"),
                        "My family My family|The leaflet in German The leaflet, in German|The talk The talk"),
                Arguments.of(
                        ToolExports.KOBO,
                        "helped",
                        List.of("talk,leaflet", "leaflet", ""),
                        "talk talk|leaflet leaflet"),
                Arguments.of(
                        ToolExports.ODK,
                        "helped",
                        List.of("talk,leaflet", "leaflet", "talk", "family,talk", "family"),
                        "family family|leaflet leaflet|talk talk"),
                Arguments.of(
                        ToolExports.QUALTRICS_LABELS, "Q2", List.of("1,4", "4", "1", ""), "1 The talk|4 The leaflet"),
                Arguments.of(ToolExports.QUALTRICS_LABELS, "Q3", List.of("1,2,3", "1,2", "3", "2"), "1 1|2 2|3 3"),
                Arguments.of(ToolExports.QUALTRICS_LEGACY, "Q2", List.of("1", "1,2"), "1 The talk|2 The leaflet"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("multiple")
    void multipleChoiceBecomesOneQuestion(String text, String name, List<String> cells, String options)
            throws Exception {
        Table table = read(text);
        int index = index(table, name);
        Column column = table.columns().get(index);
        assertEquals(QuestionKind.MULTIPLE, column.asks());
        assertEquals(
                options,
                String.join(
                        "|",
                        column.options().stream()
                                .map(option -> option.code() + " " + option.label())
                                .toList()));
        assertEquals(
                cells, table.rows().stream().map(row -> row.cells().get(index)).toList());
        assertTrue(
                table.notes().stream().anyMatch(note -> note.startsWith(name)),
                table.notes().toString());

        TestClient client = TestClient.in(place.resolve("practice"));
        client.imported(client.file("export.csv", text.getBytes(StandardCharsets.UTF_8)), "Baseline");
        Survey survey = client.survey();
        Question question = survey.getQuestions().stream()
                .filter(one -> name.equals(one.getCode()) || name.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        assertEquals(QuestionKind.MULTIPLE, question.getKind());
        assertEquals(
                column.options().stream().map(Column.Option::code).toList(),
                question.getChoices().stream().map(Choice::getCode).toList());
        assertEquals(cells, client.column("Baseline", question.getCode()));
    }

    @Test
    void matricesAndYesNoListsStayQuestionsOfTheirOwn() throws Exception {
        assertEquals("A1", cell(read(ToolExports.LIMESURVEY_CODES), 0, "G01Q03[SQ001]"));
        assertEquals("Good", cell(read(ToolExports.SURVEYMONKEY), 0, "How were we? [Nurses]"));
        assertEquals("Good", cell(read(ToolExports.QUALTRICS_LABELS), 0, "Q4_1"));
        Table list = read("id;submitdate;lastpage;startlanguage;Q1[a];Q1[b]\n1;x;1;en;Y;N\n2;x;1;en;Y;Y\n");
        assertEquals("N", cell(list, 0, "Q1[b]"));
    }

    @Test
    void anOptionWithACommaIsOneOption() throws Exception {
        Table table = read(ToolExports.GOOGLE_SHEET);
        Column often = table.columns().get(index(table, "How often?"));
        assertNull(often.asks());
        assertEquals("Yes, always", cell(table, 0, "How often?"));
    }

    @Test
    void wordsAreNoOptions() throws Exception {
        Table table = read("""
                _id,_uuid,_submission_time,rate
                1,a,2026-03-01,very good
                2,b,2026-03-01,good
                3,c,2026-03-01,not good
                4,d,2026-03-01,very bad
                5,e,2026-03-01,bad
                6,f,2026-03-01,not bad
                """);
        assertNull(table.columns().get(3).asks());
        assertEquals("very good", cell(table, 0, "rate"));
    }

    @Test
    void oneChoiceInSeveralColumnsIsASingleChoice() throws Exception {
        Table table = read(ToolExports.SURVEYMONKEY_EXPANDED);
        Column column = table.columns().get(index(table, "How was it?"));
        assertEquals(QuestionKind.SINGLE, column.asks());
        assertEquals(3, column.options().size());
        assertEquals(List.of("Good", "Fair", "Bad"), cells(table, "How was it?"));
    }

    /** Kobo leaves the cells of a question blank that nobody saw, and writes 0 beside options that were not ticked. */
    @Test
    void whoSawAllOptionsAndTickedNoneAnswered() throws Exception {
        Table table = read("""
                _id,_uuid,_submission_time,helped,helped/talk,helped/leaflet,ok
                1,a,2026-03-01T10:04:00,talk,1,0,yes
                2,b,2026-03-01T10:04:00,,0,0,yes
                3,c,2026-03-01T10:04:00,,,,yes
                """);
        assertEquals("talk", cell(table, 0, "helped"));
        assertEquals("none", cell(table, 1, "helped"));
        assertEquals("", cell(table, 2, "helped"));
        assertEquals(
                List.of("talk", "leaflet", "none"),
                table.columns().get(index(table, "helped")).options().stream()
                        .map(Column.Option::code)
                        .toList());
        assertTrue(table.notes().toString().contains("a no to every one counts as none of these"));
    }

    /** LimeSurvey writes a no beside options that were seen, once it writes words for another one too. */
    @Test
    void aNoToEveryOptionOfLimeSurveyIsNone() throws Exception {
        Table table = read("""
                id,submitdate,lastpage,startlanguage,Q3[SQ001],Q3[SQ002],Q3[other]
                1,2026-03-01,2,en,Yes,No,
                2,2026-03-01,2,en,No,No,
                3,2026-03-01,2,en,No,No,a nurse
                4,2026-03-01,2,en,N/A,N/A,N/A
                """);
        assertEquals(
                List.of("SQ001", "none", "other", ""),
                table.rows().stream()
                        .map(row -> row.cells().get(index(table, "Q3")))
                        .toList());
    }

    @Test
    void signsOfVvFilesAreReadAndMissingCellsAreEmpty() throws Exception {
        Table table = read(ToolExports.LIMESURVEY_VV);
        assertEquals("One\ntwo\t\"three\" {x}", cell(table, 0, "Q3"));
        assertEquals("", cell(table, 1, "Q3"));
        assertEquals(
                "Did you understand?", table.columns().get(index(table, "Q1")).text());
        assertTrue(table.notes().stream().anyMatch(note -> note.startsWith("1 of 2 rows kept were not completed")));
    }

    @Test
    void kindsOfColumns() throws Exception {
        assertKinds(ToolExports.LIMESURVEY_CODES, "RMMMMP");
        assertKinds(ToolExports.LIMESURVEY_VV, "RPMMM");
        assertKinds(ToolExports.SURVEYMONKEY, "RMMMPPPPPA");
        assertKinds(ToolExports.GOOGLE_FORMS, "MPA");
        assertKinds(ToolExports.KOBO, "MMAAPPPPPMMRMP");
        assertKinds(ToolExports.ODK, "MMAAPPPPMRPP");
    }

    private void assertKinds(String text, String letters) throws Exception {
        StringBuilder kinds = new StringBuilder();
        read(text).columns().forEach(column -> kinds.append(column.kind().name().charAt(0)));
        assertEquals(letters, kinds.substring(0, letters.length()));
    }

    @Test
    void questionsOfTheSameTextAreNumbered() throws Exception {
        Table table = read(ToolExports.GOOGLE_FORMS);
        assertEquals(
                "Did you understand what ails you? (2)", table.columns().get(4).name());
        assertTrue(table.notes().toString().contains("the later ones are numbered"));
    }

    @Test
    void codesThatAreThereTwiceAreRefusedWithTheirColumns() throws Exception {
        RefusedInputException refused = assertThrows(
                RefusedInputException.class, () -> read("id,submitdate,lastpage,startlanguage,Q1,Q1\n1,,1,en,Y,N\n"));
        assertEquals(
                "the columns 5 and 6 are both called \"Q1\"; give every column a name of its own", refused.reason());
        assertEquals(1, refused.line());
    }

    @Test
    void datesAreRecognisedAndSaid() throws Exception {
        Table table = read(ToolExports.PLAIN);
        assertEquals(List.of("2026-03-14", "2026-03-02"), cells(table, "visited"));
        assertEquals(List.of("01/02/1950", "03/04/1951"), cells(table, "born"));
        assertTrue(table.notes().contains("visited holds dates, read as day.month.year"));
        assertTrue(table.notes().stream().anyMatch(note -> note.startsWith("born holds dates that can be")));
        TestClient client = TestClient.in(place.resolve("practice"));
        client.imported(client.file("plain.csv", ToolExports.PLAIN.getBytes(StandardCharsets.UTF_8)), "Baseline");
        assertEquals(
                List.of("visited DATE", "born TEXT", "weight NUMBER", "understood YES_NO"),
                client.survey().getQuestions().stream()
                        .map(question ->
                                question.getCode() + " " + question.getKind().name())
                        .toList());
        assertEquals(List.of("70.5", "81.0"), client.column("Baseline", "weight"));
    }

    @Test
    void aDateNeedsItsForm() throws Exception {
        Table table = read("id,us,de,named,iso,no\n1,03/14/2026 10:05,14/03/2026,3 Feb 2026,2026-01-02,31.02.2026\n"
                + "2,1/2/2026 9:00,1/2/2026,14-Mar-2026,2026-01-03,1.2.2026\n");
        assertEquals(List.of("2026-03-14 10:05", "2026-01-02 9:00"), cells(table, "us"));
        assertEquals(List.of("2026-03-14", "2026-02-01"), cells(table, "de"));
        assertEquals(List.of("2026-02-03", "2026-03-14"), cells(table, "named"));
        assertEquals(List.of("2026-01-02", "2026-01-03"), cells(table, "iso"));
        assertEquals(List.of("31.02.2026", "1.2.2026"), cells(table, "no"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyEncodingOfEveryToolIsRead(ToolExports.Export export) throws Exception {
        String text = new String(export.bytes(), StandardCharsets.UTF_8);
        Table expected = read(text);
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            SurveyFile file = file(text.getBytes(charset));
            Dialects.Choice choice = Dialects.choose(file, null);
            assertEquals(export.dialect(), choice.dialect().id());
            assertEquals(expected.rows(), choice.dialect().read(file).rows());
        }
    }

    private Table read(String text) throws Exception {
        SurveyFile file = file(text.getBytes(StandardCharsets.UTF_8));
        return Dialects.choose(file, null).dialect().read(file);
    }

    private SurveyFile file(byte[] bytes) throws Exception {
        return SurveyFile.open(Files.write(place.resolve("export.csv"), bytes));
    }

    private static int index(Table table, String name) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        assertTrue(names.contains(name), names.toString());
        return names.indexOf(name);
    }

    private static String cell(Table table, int row, String name) {
        return table.rows().get(row).cells().get(index(table, name));
    }

    private static List<String> cells(Table table, String name) {
        int index = index(table, name);
        return table.rows().stream().map(row -> row.cells().get(index)).toList();
    }
}
