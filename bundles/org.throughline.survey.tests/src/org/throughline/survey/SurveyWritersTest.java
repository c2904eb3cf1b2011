package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriters;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written for other tools is read back by parsers that are not ours and compared with the survey. */
class SurveyWritersTest {
    @TempDir
    private Path folder;

    private final Survey survey = Instruments.everyKind();

    private Path written(String name) throws Exception {
        Path file = folder.resolve(name);
        SurveyWriters.write(SurveyExport.of(survey), file);
        return file;
    }

    private static List<List<String>> sheet(Path file, String name) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                Stream<Row> read = book.findSheet(name).orElseThrow().openStream()) {
            read.forEach(
                    row -> rows.add(row.stream().map(SurveyWritersTest::text).toList()));
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        assertEquals(CellType.STRING, cell.getType(), cell::toString);
        return cell.getText();
    }

    private static List<String> column(List<List<String>> rows, String header) {
        int index = rows.getFirst().indexOf(header);
        assertTrue(index >= 0, () -> header + " is not in " + rows.getFirst());
        return rows.stream()
                .skip(1)
                .map(row -> index < row.size() ? row.get(index) : "")
                .toList();
    }

    @Test
    void xlsFormHoldsEveryQuestionAndChoice() throws Exception {
        Path file = written("visit.xlsx");
        List<List<String>> questions = sheet(file, "survey");
        assertEquals(
                List.of(
                        "select_one yes_no",
                        "select_one how-long_answers",
                        "select_multiple q1_what_helped_answers",
                        "select_one agree_answers",
                        "integer",
                        "decimal",
                        "date",
                        "text",
                        "text"),
                column(questions, "type"));
        assertEquals(
                List.of(
                        "understood",
                        "how-long",
                        "q1_what_helped",
                        "agree",
                        "stars",
                        "Agree2",
                        "when",
                        "wunsche",
                        "record_id"),
                column(questions, "name"));
        List<String> english = column(questions, "label::English (en)");
        assertEquals(
                survey.getQuestions().stream()
                        .map(question -> question.getText())
                        .toList(),
                english);
        assertEquals(
                "Haben Sie verstanden?", column(questions, "label::German (de)").getFirst());
        List<List<String>> choices = sheet(file, "choices");
        assertEquals(
                List.of("1", "0", "up_to_10", "-1", "up.to.10", "talk", "sheet", "1", "2"), column(choices, "name"));
        assertEquals(
                List.of(
                        "Ja",
                        "Nein",
                        "Bis zu 10 Minuten",
                        "- I do not know",
                        "@home | elsewhere",
                        "The talk",
                        "+ the sheet",
                        "Disagree",
                        "Agree"),
                column(choices, "label::German (de)"));
        List<List<String>> settings = sheet(file, "settings");
        assertEquals(List.of("After the visit"), column(settings, "form_title"));
        assertEquals(List.of("After_the_visit"), column(settings, "form_id"));
        assertEquals(List.of("English (en)"), column(settings, "default_language"));
    }

    @Test
    void aQuestionWithoutATextIsAskedByItsName() throws Exception {
        survey.getQuestions().getFirst().setText(" ");
        survey.getQuestions().getFirst().setName("Understood?");
        survey.getQuestions().get(1).setText(null);
        survey.getQuestions().get(1).setName(null);
        List<String> labels = column(sheet(written("visit.xlsx"), "survey"), "label::English (en)");
        assertEquals(List.of("Understood?", "how-long"), labels.subList(0, 2));
    }

    @Test
    void noCellOfTheSpreadsheetIsAFormulaOrATime() throws Exception {
        try (ZipFile zip = new ZipFile(written("visit.xlsx").toFile())) {
            FileTime first = zip.getEntry("[Content_Types].xml").getLastModifiedTime();
            for (ZipEntry entry : zip.stream().toList()) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(content.contains("<f>"), entry::getName);
                assertEquals(first, entry.getLastModifiedTime(), entry.getName());
            }
        }
    }

    private static List<List<String>> csv(Path file) throws Exception {
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(record -> record.getFields()).toList();
        }
    }

    @Test
    void redcapDictionaryHoldsEveryQuestion() throws Exception {
        List<List<String>> rows = csv(written("visit.csv"));
        assertTrue(rows.stream().allMatch(row -> row.size() == 18), rows::toString);
        assertEquals(
                List.of(
                        "record_id",
                        "understood",
                        "how_long",
                        "q1_what_helped",
                        "agree",
                        "stars",
                        "agree2",
                        "when",
                        "wunsche",
                        "record_id2"),
                column(rows, "Variable / Field Name"));
        assertEquals(
                List.of("text", "yesno", "radio", "checkbox", "radio", "text", "text", "text", "notes", "notes"),
                column(rows, "Field Type"));
        assertEquals(
                List.of("", "", "", "", "", "integer", "number", "date_ymd", "", ""),
                column(rows, "Text Validation Type OR Show Slider Number"));
        List<String> choices = column(rows, "Choices, Calculations, OR Slider Labels");
        assertEquals("up_to_10, Up to 10 minutes | 1, - I do not know | up_to_102, @home / elsewhere", choices.get(2));
        assertEquals("1, Disagree | 2, Agree", choices.get(4));
        assertEquals("'" + Instruments.HARD, column(rows, "Field Label").get(3));
        assertEquals("y", column(rows, "Identifier?").getLast());
    }

    @Test
    void redcapDictionaryHasTheColumnsOfRealOnes() throws Exception {
        Path real = Cases.path("redcap/simple/dictionary.csv");
        assertEquals(csv(real).getFirst(), csv(written("visit.csv")).getFirst());
    }

    private static List<Map<String, String>> table(Document document, String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        NodeList found = ((Element) document.getElementsByTagName(name).item(0)).getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (var node = found.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                row.put(node.getNodeName(), node.getTextContent());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> of(List<Map<String, String>> rows, String field) {
        return rows.stream().map(row -> row.get(field)).toList();
    }

    private static String plain(String html) {
        return html.replace("<br />", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#123;", "{")
                .replace("&#125;", "}")
                .replace("&amp;", "&");
    }

    @Test
    void limeSurveyStructureHoldsEveryQuestionInEveryLanguage() throws Exception {
        Document lss = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(written("visit.lss").toFile());
        assertEquals(
                "Survey", lss.getElementsByTagName("LimeSurveyDocType").item(0).getTextContent());
        List<Map<String, String>> questions = table(lss, "questions");
        assertEquals(List.of("Y", "L", "M", "L", "N", "N", "D", "T", "T"), of(questions, "type"));
        assertEquals(
                List.of(
                        "understood",
                        "howlong",
                        "q1whathelped",
                        "agree",
                        "stars",
                        "Agree2",
                        "when",
                        "wunsche",
                        "recordid"),
                of(questions, "title"));
        List<Map<String, String>> texts = table(lss, "question_l10ns");
        for (int i = 0; i < questions.size(); i++) {
            String qid = questions.get(i).get("qid");
            Map<String, String> byLanguage = new LinkedHashMap<>();
            texts.stream()
                    .filter(text -> text.get("qid").equals(qid))
                    .forEach(text -> byLanguage.put(text.get("language"), plain(text.get("question"))));
            assertEquals(survey.getQuestions().get(i).getText(), byLanguage.get("en"));
            assertEquals(2, byLanguage.size());
        }
        assertEquals(List.of("talk", "sheet"), of(table(lss, "subquestions"), "title"));
        List<String> codes = of(table(lss, "answers"), "code");
        assertEquals(List.of("upto1", "1", "upto2", "1", "2"), codes);
        assertEquals(codes.size() * 2, table(lss, "answer_l10ns").size());
        Map<String, String> settings = table(lss, "surveys").getFirst();
        assertEquals("en/de", settings.get("language") + "/" + settings.get("additional_languages"));
    }

    @Test
    void sheetIsLargeAndHasABoxForEachAnswer() throws Exception {
        Path file = folder.resolve("visit.html");
        List<String> remarks = SurveyWriters.write(SurveyExport.of(survey, "de"), file);
        String html = Files.readString(file);
        assertEquals(2 + 3 + 2 + 2, html.split("class=\"box\"", -1).length - 1);
        assertTrue(html.contains("Haben Sie verstanden?") && html.contains(">Ja<"), html);
        assertTrue(html.contains("font: 18pt"), html);
        assertFalse(html.contains("<b>on</b>"), html);
        assertTrue(remarks.toString().contains("English"), remarks::toString);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit.xlsx", "visit.lss", "visit.csv", "visit.html"})
    void sameSurveySameBytes(String name) throws Exception {
        byte[] first = Files.readAllBytes(written(name));
        Thread.sleep(2100);
        assertArrayEquals(first, Files.readAllBytes(written(name)));
    }

    @Test
    void whatIsCalledOtherwiseIsSaid() throws Exception {
        List<String> remarks = SurveyWriters.write(SurveyExport.of(survey), folder.resolve("visit.lss"));
        assertTrue(remarks.contains("The question how-long is called howlong in the file."), remarks::toString);
        assertTrue(
                remarks.contains("The answer up to 10 to the question how-long is called upto1 in the file."),
                remarks::toString);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        Survey empty = SurveyFactory.eINSTANCE.createSurvey();
        for (SurveyExport export : List.of(SurveyExport.of(empty), SurveyExport.of(survey, "fr"))) {
            assertThrows(RefusedInputException.class, () -> SurveyWriters.write(export, folder.resolve("x.csv")));
        }
        survey.getQuestions().getFirst().setText("x".repeat(40_000));
        for (String name : List.of("x.doc", "x.xlsx", "absent/x.lss")) {
            assertThrows(
                    RefusedInputException.class,
                    () -> SurveyWriters.write(SurveyExport.of(survey), folder.resolve(name)),
                    name);
        }
        assertFalse(Files.exists(folder.resolve("x.xlsx")));
    }
}
