package org.throughline.survey.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;
import org.throughline.survey.instrument.InstrumentTexts;
import org.throughline.survey.instrument.Wordings;
import org.throughline.survey.internal.export.Form.Condition;
import org.throughline.survey.internal.export.Form.Item;

/**
 * Writes a questionnaire for paper as one HTML page in large type: boxes to tick, lines to write on, in one language. A
 * browser prints it; no question is torn apart between two sheets of paper.
 */
public final class PrintableSheet implements SurveyWriter {
    private static final List<String> FROM_RIGHT = List.of("ar", "fa", "he", "ur", "yi");

    private static final String STYLE = """
            @page { size: A4; margin: 18mm; }
            body { font: 18pt/1.35 'Atkinson Hyperlegible', 'DejaVu Sans', Verdana, Arial, sans-serif; color: #000;
              background: #fff; max-width: 174mm; margin: 6mm auto; padding: 0 4mm; }
            h1 { font-size: 24pt; margin: 0 0 4mm; }
            h2 { font-size: 20pt; border-top: 1mm solid #000; margin: 9mm 0 0; padding-top: 3mm; page-break-after: avoid; }
            .question { page-break-inside: avoid; break-inside: avoid; margin: 7mm 0; }
            .asked { font-weight: bold; margin: 0 0 3mm; white-space: pre-line; }
            .hint { font-size: 16pt; margin: 0 0 2mm; }
            .answers { list-style: none; margin: 0; padding: 0; }
            .answers li { margin: 2.5mm 0; }
            .across li { display: inline-block; margin-inline-end: 14mm; }
            .box { display: inline-block; width: 6mm; height: 6mm; border: 0.6mm solid #000; vertical-align: -1mm;
              margin-inline-end: 3.5mm; }
            .line { border-bottom: 0.4mm solid #000; height: 11mm; }
            .short { width: 60mm; }
            """;

    private static final int LINES = 4;

    @Override
    public String id() {
        return "org.throughline.survey.sheet";
    }

    @Override
    public String label() {
        return "Printable sheet";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public boolean hasOneLanguage() {
        return true;
    }

    @Override
    public List<String> remarks(SurveyExport export) {
        return Wordings.languages(export.survey()).stream()
                .filter(language -> !language.equals(export.language()))
                .map(language ->
                        "The texts in " + Form.name(language) + " are left out: this format holds one language.")
                .toList();
    }

    @Override
    public void write(SurveyExport export, OutputStream out) throws IOException {
        out.write(page(export).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(SurveyExport export) {
        String language = export.language();
        InstrumentTexts texts = InstrumentTexts.in(language);
        String title = escape(Form.clean(export.title()));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\" dir=\""
                + (FROM_RIGHT.contains(language.split("-")[0]) ? "rtl" : "ltr") + "\">\n<head>\n"
                + "<meta charset=\"UTF-8\" />\n<title>" + title + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p class=\"hint\">"
                + escape(texts.text("sheet.tickOne")) + "</p>\n");
        Condition before = null;
        int number = 0;
        for (Item item : new Form(export.survey(), CodeRules.XLSFORM).items()) {
            Condition condition = item.condition();
            if (condition != null && !Objects.equals(before, condition)) {
                String who = condition.answer().label(language);
                html.append("<h2>")
                        .append(escape(texts.text("sheet.onlyFor", who)))
                        .append("</h2>\n");
            }
            before = condition;
            question(html, item, ++number, language, texts);
        }
        return html.append("<p class=\"hint\">")
                .append(escape(texts.text("sheet.thanks")))
                .append("</p>\n</body>\n</html>\n")
                .toString();
    }

    private static void question(StringBuilder html, Item item, int number, String language, InstrumentTexts texts) {
        html.append("<div class=\"question\">\n<p class=\"asked\">")
                .append(number)
                .append(". ")
                .append(escape(item.text(language)))
                .append("</p>\n");
        if (item.kind() == QuestionKind.MULTIPLE) {
            html.append("<p class=\"hint\">")
                    .append(escape(texts.text("sheet.several")))
                    .append("</p>\n");
        }
        if (item.answers().isEmpty()) {
            boolean text = item.kind() == QuestionKind.TEXT;
            html.append(("<div class=\"line" + (text ? "" : " short") + "\"></div>\n").repeat(text ? LINES : 1));
        } else {
            html.append(
                    item.kind() == QuestionKind.YES_NO ? "<ul class=\"answers across\">" : "<ul class=\"answers\">");
            item.answers()
                    .forEach(answer -> html.append("<li><span class=\"box\"></span>")
                            .append(escape(answer.label(language)))
                            .append("</li>"));
            html.append("</ul>\n");
        }
        html.append("</div>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
