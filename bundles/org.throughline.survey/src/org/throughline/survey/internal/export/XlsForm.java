package org.throughline.survey.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;
import org.throughline.survey.export.TimelessZip;
import org.throughline.survey.internal.export.Form.Answer;
import org.throughline.survey.internal.export.Form.Condition;
import org.throughline.survey.internal.export.Form.Item;

/**
 * Writes an XLSForm, the spreadsheet that ODK, KoboToolbox and their kin read: sheets survey, choices and settings, a
 * label column a language. Every cell is text.
 */
public final class XlsForm implements SurveyWriter {
    @Override
    public String id() {
        return "org.throughline.survey.xlsform";
    }

    @Override
    public String label() {
        return "XLSForm (ODK, KoboToolbox)";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx");
    }

    @Override
    public List<String> remarks(SurveyExport export) {
        return new Form(export.survey(), CodeRules.XLSFORM).remarks();
    }

    @Override
    public void write(SurveyExport export, OutputStream out) throws IOException {
        Form form = new Form(export.survey(), CodeRules.XLSFORM);
        Map<List<List<String>>, String> lists = lists(form);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Throughline", null)) {
            survey(book.newWorksheet("survey"), form, lists);
            choices(book.newWorksheet("choices"), form, lists);
            settings(book.newWorksheet("settings"), export, form);
        }
        TimelessZip.copy(bytes.toByteArray(), out);
    }

    /** Names each list of answers once: those of questions with the same answers are one list. */
    private static Map<List<List<String>>, String> lists(Form form) {
        Map<List<List<String>>, String> lists = new LinkedHashMap<>();
        CodeRules.Given names = CodeRules.XLSFORM.questions();
        for (Item item : form.items()) {
            List<List<String>> list = list(item, form);
            if (!list.isEmpty() && !lists.containsKey(list)) {
                lists.put(list, names.give(item.isPlainYesNo() ? "yes_no" : item.code() + "_answers"));
            }
        }
        return lists;
    }

    private static List<List<String>> list(Item item, Form form) {
        return item.answers().stream()
                .map(answer -> row(List.of(answer.code()), form, answer))
                .toList();
    }

    private static List<String> row(List<String> first, Form form, Answer answer) {
        List<String> row = new ArrayList<>(first);
        form.languages().forEach(language -> row.add(answer.label(language)));
        return row;
    }

    private static List<String> header(Form form, String... first) {
        List<String> header = new ArrayList<>(List.of(first));
        for (String language : form.languages()) {
            header.add(form.languages().size() == 1 ? "label" : "label::" + shown(language));
        }
        return header;
    }

    private static String shown(String language) {
        return Form.name(language) + " (" + language + ")";
    }

    private static void survey(Worksheet sheet, Form form, Map<List<List<String>>, String> lists) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = header(form, "type", "name");
        header.add("relevant");
        rows.add(header);
        for (Item item : form.items()) {
            List<String> row = new ArrayList<>(List.of(type(item, lists.get(list(item, form))), item.code()));
            form.languages().forEach(language -> row.add(item.text(language)));
            Condition condition = item.condition();
            row.add(
                    condition == null
                            ? ""
                            : "${" + condition.asker().code() + "} = '"
                                    + condition.answer().code() + "'");
            rows.add(row);
        }
        fill(sheet, rows);
    }

    private static String type(Item item, String list) {
        return switch (item.kind()) {
            case YES_NO, SINGLE, LIKERT -> "select_one " + list;
            case MULTIPLE -> "select_multiple " + list;
            case RATING -> item.answers().isEmpty() ? "integer" : "select_one " + list;
            case NUMBER -> "decimal";
            case DATE -> "date";
            case TEXT -> "text";
        };
    }

    private static void choices(Worksheet sheet, Form form, Map<List<List<String>>, String> lists) {
        List<List<String>> rows = new ArrayList<>(List.of(header(form, "list_name", "name")));
        lists.forEach((list, name) -> {
            for (List<String> answer : list) {
                List<String> row = new ArrayList<>(List.of(name));
                row.addAll(answer);
                rows.add(row);
            }
        });
        fill(sheet, rows);
    }

    private static void settings(Worksheet sheet, SurveyExport export, Form form) {
        String id = CodeRules.XLSFORM.questions().give(export.title());
        String language =
                form.languages().size() == 1 ? "" : shown(form.languages().getFirst());
        fill(
                sheet,
                List.of(
                        List.of("form_title", "form_id", "default_language"),
                        List.of(Form.clean(export.title()), id, language)));
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    sheet.value(row, column, cell);
                }
            }
        }
    }
}
