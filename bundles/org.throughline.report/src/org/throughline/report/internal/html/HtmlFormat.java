package org.throughline.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.throughline.chart.markup.Markup;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.Block;
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
        page.html().start("html", "lang", ReportDocument.LANGUAGE).line();
        head(report, page);
        page.start("body").line();
        page.element("a", "Skip to the report", "class", "skip", "href", "#report")
                .line();
        header(report, page);
        contents(report, page);
        page.start("main", "id", "report").line();
        HtmlBlocks blocks = new HtmlBlocks(page, report.namesLanguage());
        for (Section section : report.sections()) {
            write(section, page, blocks);
        }
        page.end().line().end().line().end();
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static void head(ReportDocument report, Markup page) throws IOException {
        page.start("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", report.client() + " – " + report.title()).line();
        page.element("style", style()).line();
        page.end().line();
    }

    private static void header(ReportDocument report, Markup page) {
        page.start("header", "class", "cover").line();
        page.element("p", report.title(), "class", "kind").line();
        page.start("h1")
                .element("bdi", report.client(), "lang", HtmlBlocks.language(report.namesLanguage()))
                .end()
                .line();
        if (!report.subtitle().isEmpty()) {
            page.element("p", report.subtitle(), "class", "subtitle").line();
        }
        page.end().line();
    }

    private static void contents(ReportDocument report, Markup page) {
        page.start("nav", "aria-label", "Contents").line().start("ol").line();
        for (Section section : report.sections()) {
            page.start("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .end()
                    .line();
        }
        page.end().line().end().line();
    }

    private static void write(Section section, Markup page, HtmlBlocks blocks) {
        String title = section.id() + "-title";
        page.start("section", "id", section.id(), "aria-labelledby", title).line();
        page.element("h2", section.title(), "id", title).line();
        for (Block block : section.blocks()) {
            blocks.write(block);
        }
        page.end().line();
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(HtmlFormat.class.getResourceAsStream(STYLE), STYLE)) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
