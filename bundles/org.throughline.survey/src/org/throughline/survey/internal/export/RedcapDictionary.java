package org.throughline.survey.internal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.throughline.model.survey.QuestionRole;
import org.throughline.survey.answers.SafeCell;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;
import org.throughline.survey.instrument.InstrumentTexts;
import org.throughline.survey.internal.export.Form.Answer;
import org.throughline.survey.internal.export.Form.Condition;
import org.throughline.survey.internal.export.Form.Item;

/** Writes a REDCap data dictionary: CSV of 18 columns, one row a field, the record's id first; one language. */
public final class RedcapDictionary implements SurveyWriter {
    /** The field that tells records apart. */
    static final String RECORD = "record_id";

    private static final List<String> COLUMNS = List.of(
            "Variable / Field Name",
            "Form Name",
            "Section Header",
            "Field Type",
            "Field Label",
            "Choices, Calculations, OR Slider Labels",
            "Field Note",
            "Text Validation Type OR Show Slider Number",
            "Text Validation Min",
            "Text Validation Max",
            "Identifier?",
            "Branching Logic (Show field only if...)",
            "Required Field?",
            "Custom Alignment",
            "Question Number (surveys only)",
            "Matrix Group Name",
            "Matrix Ranking?",
            "Field Annotation");
    private static final int FIELD = 0;
    private static final int FORM = 1;
    private static final int SECTION = 2;
    private static final int TYPE = 3;
    private static final int LABEL = 4;
    private static final int CHOICES = 5;
    private static final int VALIDATION = 7;
    private static final int IDENTIFIER = 10;
    private static final int BRANCHING = 11;

    @Override
    public String id() {
        return "org.throughline.survey.redcap";
    }

    @Override
    public String label() {
        return "REDCap data dictionary";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public boolean hasOneLanguage() {
        return true;
    }

    @Override
    public List<String> remarks(SurveyExport export) {
        return new Form(export.survey(), CodeRules.REDCAP).remarksInOne(export.language());
    }

    @Override
    public void write(SurveyExport export, OutputStream out) throws IOException {
        String formName = CodeRules.REDCAP.questions().give(export.title());
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            String[] record = emptyRow(RECORD, formName);
            record[TYPE] = "text";
            record[LABEL] = "Record ID";
            csv.writeRecord(record);
            Condition before = null;
            for (Item item : new Form(export.survey(), CodeRules.REDCAP).items()) {
                csv.writeRecord(Arrays.stream(row(item, formName, before, export.language()))
                        .map(SafeCell::write)
                        .toList());
                before = item.condition();
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String[] emptyRow(String field, String formName) {
        String[] row = new String[COLUMNS.size()];
        Arrays.fill(row, "");
        row[FIELD] = field;
        row[FORM] = formName;
        return row;
    }

    private static String[] row(Item item, String formName, Condition before, String language) {
        String[] row = emptyRow(item.code(), formName);
        row[TYPE] = type(item);
        row[LABEL] = item.text(language);
        row[CHOICES] = item.isPlainYesNo() ? "" : choices(item.answers(), language);
        row[VALIDATION] = validation(item);
        row[IDENTIFIER] = item.question().getRole() == QuestionRole.MATCH ? "y" : "";
        Condition condition = item.condition();
        if (condition != null) {
            row[BRANCHING] = "[" + condition.asker().code() + "] = '"
                    + condition.answer().code() + "'";
            if (!Objects.equals(condition, before)) {
                row[SECTION] = InstrumentTexts.in(language)
                        .text("sheet.onlyFor", condition.answer().label(language));
            }
        }
        return row;
    }

    private static String type(Item item) {
        return switch (item.kind()) {
            case YES_NO -> item.isPlainYesNo() ? "yesno" : "radio";
            case SINGLE, LIKERT -> "radio";
            case MULTIPLE -> "checkbox";
            case RATING -> item.answers().isEmpty() ? "text" : "radio";
            case NUMBER, DATE -> "text";
            case TEXT -> "notes";
        };
    }

    private static String validation(Item item) {
        return switch (item.kind()) {
            case RATING -> item.answers().isEmpty() ? "integer" : "";
            case NUMBER -> "number";
            case DATE -> "date_ymd";
            default -> "";
        };
    }

    /** A bar ends a choice, so it becomes a slash in a label. */
    private static String choices(List<Answer> answers, String language) {
        List<String> choices = new ArrayList<>();
        for (Answer answer : answers) {
            choices.add(answer.code() + ", "
                    + answer.label(language).replace('|', '/').replaceAll("\\s+", " "));
        }
        return String.join(" | ", choices);
    }
}
