package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.imports.ImportReport;

/** SPSS system files, real ones where the folder of them is there. */
class SpssTest {
    private static final int F = 5;

    @TempDir
    Path place;

    private static Table read(Path path) throws Exception {
        SurveyFile file = SurveyFile.open(path);
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("spss", choice.dialect().id(), () -> "" + choice.sniff());
        return choice.dialect().read(file);
    }

    private Table read(byte[] bytes) throws Exception {
        return read(Files.write(place.resolve("survey.sav"), bytes));
    }

    private String refusal(byte[] bytes) {
        return assertThrows(RefusedInputException.class, () -> read(bytes)).reason();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    private static SavFile survey(int compression) {
        return new SavFile(ByteOrder.LITTLE_ENDIAN, StandardCharsets.UTF_8, compression)
                .number("CLEAR", "Was it clear?", F, 99)
                .label(1.0, "Yes")
                .label(2.0, "No")
                .label(99.0, "No answer")
                .text("WARD", "Ward", 8)
                .label("E", "East")
                .text("SAID", "What else?", 20)
                .number("DAY", "Day of discharge", 20)
                .number("SCORE", "", F)
                .extension(13, "CLEAR=was_clear\tSAID=said_more")
                .extension(20, "UTF-8")
                .row(1.0, "E", "abcdefgäbcdefgé", 13993084800.0, 7.5)
                .row(2.0, "W", "", null, 8.0)
                .row(99.0, "", "ü", null, null);
    }

    @Test
    void aLabelledNumberHasItsLabelAsAChoice() throws Exception {
        Table table = read(Cases.path("spss/labelled-num.sav"));

        assertEquals(
                List.of(new Option("1", "This is one")),
                table.columns().getFirst().options());
        assertEquals("VAR00002", table.columns().getFirst().name());
        assertEquals(List.of(List.of("1")), cells(table));
    }

    @Test
    void labelledTextsHaveTheirLabelsAsChoices() throws Exception {
        Table table = read(Cases.path("spss/labelled-str.sav"));

        assertEquals(
                List.of(new Option("F", "Female"), new Option("M", "Male")),
                table.columns().getFirst().options());
        assertEquals("gender", table.columns().getFirst().name());
        assertEquals(List.of(List.of("M"), List.of("F")), cells(table));
    }

    @Test
    void umlautsAreRead() throws Exception {
        Table table = read(Cases.path("spss/umlauts.sav"));

        assertEquals("This is an ä-umlaut", table.columns().getFirst().text());
        assertEquals("the ü umlaut", table.columns().getFirst().options().get(1).label());
        assertEquals(List.of(List.of("1"), List.of("2"), List.of("1"), List.of("3")), cells(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"labelled-num", "labelled-str", "umlauts"})
    void realFilesGoThroughTheWholeImport(String name) throws Exception {
        Path file = Cases.path("spss/" + name + ".sav");
        ImportReport report = TestClient.in(place).imported(file, "Baseline");

        assertEquals("spss", report.dialect());
        assertEquals(List.of(), report.dropped());
        assertEquals(List.of(), report.setAside());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyPackingIsRead(int compression) throws Exception {
        Table table = read(survey(compression).bytes());

        assertEquals(
                List.of("was_clear", "WARD", "said_more", "DAY", "SCORE"),
                table.columns().stream().map(Column::name).toList());
        assertEquals(
                List.of(
                        List.of("1", "E", "abcdefgäbcdefgé", "2026-03-17", "7.5"),
                        List.of("2", "W", "", "", "8"),
                        List.of("", "", "ü", "", "")),
                cells(table));
        Column clear = table.columns().getFirst();
        assertEquals(QuestionKind.YES_NO, clear.asks());
        assertEquals(List.of(new Option("1", "Yes"), new Option("2", "No")), clear.options());
        assertEquals(
                List.of(new Option("E", "East"), new Option("W", "W")),
                table.columns().get(1).options());
        assertTrue(
                table.notes().contains("answers that the file declares as missing count as not answered: was_clear 1"),
                () -> "" + table.notes());
    }

    @Test
    void labelsArriveAtTheQuestionsAndCodesAtTheAnswers() throws Exception {
        TestClient client = TestClient.in(place);

        client.imported(client.file("survey.sav", survey(1).bytes()), "Baseline");

        Question clear = client.survey().getQuestions().getFirst();
        assertEquals("Was it clear?", clear.getText());
        assertEquals(
                List.of("Yes", "No"),
                clear.getChoices().stream().map(Choice::getName).toList());
        assertEquals(List.of("1", "2", ""), client.column("Baseline", "was_clear"));
        assertEquals(List.of("2026-03-17", "", ""), client.column("Baseline", "DAY"));
    }

    @Test
    void rangesOfMissingValuesAreNoAnswers() throws Exception {
        byte[] bytes = SavFile.plain()
                .range("Q", 97, 99)
                .row(96.0)
                .row(97.0)
                .row(98.5)
                .row(100.0)
                .bytes();

        assertEquals(List.of(List.of("96"), List.of(""), List.of(""), List.of("100")), cells(read(bytes)));
    }

    @Test
    void veryLongTextsStayWhole() throws Exception {
        String text = "0123456789".repeat(60) + "end";
        byte[] bytes = SavFile.plain()
                .text("LONG", "", 700)
                .number("NEXT", "", F)
                .row(text, 3.0)
                .row("", 4.0)
                .bytes();

        assertEquals(List.of(List.of(text, "3"), List.of("", "4")), cells(read(bytes)));
    }

    @Test
    void codePagesAreRead() throws Exception {
        byte[] cyrillic = new SavFile(ByteOrder.BIG_ENDIAN, Charset.forName("windows-1251"), 1)
                .text("SAID", "Что сказал", 16)
                .extension(20, "windows-1251")
                .row("понятно")
                .bytes();
        byte[] unsaid = new SavFile(ByteOrder.LITTLE_ENDIAN, Charset.forName("windows-1252"), 0)
                .text("SAID", "", 16)
                .row("geräumt")
                .bytes();

        assertEquals("Что сказал", read(cyrillic).columns().getFirst().text());
        assertEquals(List.of(List.of("понятно")), cells(read(cyrillic)));
        assertEquals(List.of(List.of("geräumt")), cells(read(unsaid)));
        assertTrue(read(unsaid).notes().stream().anyMatch(note -> note.contains("does not say its code page")));
    }

    @Test
    void aScaleWithLabelsAtItsEndsKeepsEveryAnswer() throws Exception {
        SavFile scale = SavFile.plain()
                .number("Q", "How likely?", F)
                .label(0.0, "Never")
                .label(10.0, "Surely");
        SavFile many = SavFile.plain().number("Q", "How old?", F).label(99.0, "99 and more");
        for (int i = 0; i <= 10; i++) {
            scale.row((double) i);
        }
        for (int i = 20; i < 60; i++) {
            many.row((double) i);
        }

        assertEquals(11, read(scale.bytes()).columns().getFirst().options().size());
        assertEquals(
                QuestionKind.SINGLE, read(scale.bytes()).columns().getFirst().asks());
        assertEquals(
                QuestionKind.NUMBER, read(many.bytes()).columns().getFirst().asks());
        assertTrue(read(many.bytes()).notes().stream().anyMatch(note -> note.startsWith("labels of single numbers")));
    }

    @Test
    void moreCasesStatedThanHeldIsRefused() {
        byte[] bytes = SavFile.plain().number("Q", "", F).row(1.0).cases(1000).bytes();

        assertTrue(refusal(bytes).contains("says that it has 1000 cases and holds 1"), () -> refusal(bytes));
    }

    @Test
    void anUnknownNumberOfCasesIsReadToTheEnd() throws Exception {
        for (int compression = 0; compression <= 2; compression++) {
            assertEquals(3, read(survey(compression).cases(-1).bytes()).rows().size());
        }
    }

    @Test
    void brokenFilesAreRefused() {
        byte[] whole = survey(0).bytes();
        byte[] layout = whole.clone();
        Arrays.fill(layout, 64, 68, (byte) 7);
        byte[] length = whole.clone();
        Arrays.fill(length, 176 + 8, 176 + 40, (byte) 0x7F);

        assertTrue(refusal(layout).contains("layout is unknown"), () -> refusal(layout));
        assertTrue(refusal(length).contains("damaged"), () -> refusal(length));
        for (int end = 5; end < whole.length; end += 9) {
            byte[] cut = Arrays.copyOf(whole, end);
            assertTrue(refusal(cut).contains("damaged or was not copied whole"), () -> refusal(cut));
        }
    }

    @Test
    void twoVariablesOfOneNameAreRefused() {
        byte[] bytes = SavFile.plain()
                .number("Q", "", F)
                .number("Q", "", F)
                .row(1.0, 2.0)
                .bytes();

        assertTrue(refusal(bytes).contains("or that of another: \"Q\""), () -> refusal(bytes));
    }

    @Test
    void mutatedFilesAreReadOrRefused() throws Exception {
        Random random = new Random(20261123);
        long end = System.nanoTime() + 10_000_000_000L;
        for (int round = 0; round < 6000 && System.nanoTime() < end; round++) {
            byte[] bytes = Mutation.of(survey(round % 3).bytes(), random);
            Mutation.readOrRefused(place.resolve("mutated.sav"), bytes, "spss");
        }
    }
}
