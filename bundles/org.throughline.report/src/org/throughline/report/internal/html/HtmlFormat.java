package org.throughline.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.throughline.chart.markup.Markup;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;

/** Writes a report as one page of HTML that needs nothing from outside and runs no script. */
public final class HtmlFormat implements ReportFormat {
    private static final String STYLE = "report.css";

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        Markup page = new Markup();
        HtmlTexts texts = new HtmlTexts(page, report);
        HtmlTables tables = new HtmlTables(page, texts);
        page.html().start("html", "lang", ReportDocument.LANGUAGE).line();
        head(report, page);
        page.start("body", "class", report.look().largeType() ? "large" : null, "id", "top")
                .line();
        page.element("a", "Skip to the report", "class", "skip", "href", "#report")
                .line();
        cover(report, page, texts);
        boolean contents = report.look().contents();
        if (contents) {
            new HtmlContents(page).write(Headings.of(report));
        }
        page.start("main", "id", "report").line();
        HtmlBlocks blocks = new HtmlBlocks(page, texts, tables, new ScreenPictures(page, texts, tables));
        for (Section section : report.sections()) {
            blocks.write(section);
            if (contents) {
                back(page);
            }
        }
        page.end().line().end().line().end();
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static void back(Markup page) {
        page.start("p", "class", "up")
                .element("a", "Back to the contents", "href", "#contents")
                .end()
                .line();
    }

    private static void head(ReportDocument report, Markup page) throws IOException {
        page.start("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", report.client() + " – " + report.title()).line();
        page.element("style", style() + ChartColours.style() + PageHeader.style(report))
                .line();
        page.end().line();
    }

    private static void cover(ReportDocument report, Markup page, HtmlTexts texts) {
        page.start("header", "class", "cover").line();
        page.element("p", report.title(), "class", "kind").line();
        page.start("h1");
        texts.name(report.client());
        page.end().line();
        if (!report.subtitle().isEmpty()) {
            page.element("p", report.subtitle(), "class", "subtitle").line();
        }
        page.end().line();
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(HtmlFormat.class.getResourceAsStream(STYLE), STYLE)) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
