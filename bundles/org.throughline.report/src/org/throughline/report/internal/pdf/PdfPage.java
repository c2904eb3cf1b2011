package org.throughline.report.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.internal.html.Headings;
import org.throughline.report.internal.html.HtmlBlocks;
import org.throughline.report.internal.html.HtmlTables;
import org.throughline.report.internal.html.HtmlTexts;
import org.throughline.report.internal.html.PageHeader;

/** The page that is laid out on sheets: the same blocks as on screen, with what sheets need. */
final class PdfPage {
    private static final String STYLE = "pdf.css";
    /** More contents than that stand in two columns. */
    private static final int LONGEST_COLUMN = 8;

    private final ReportDocument report;
    private final Markup page = new Markup();
    private final HtmlTexts texts;
    private final PaperPictures pictures;

    PdfPage(ReportDocument report, ReportFonts fonts) {
        this.report = report;
        texts = new HtmlTexts(page, report);
        pictures = new PaperPictures(page, texts, fonts, report.look().largeType());
    }

    /** Returns the pictures of the page that was written. */
    List<PlacedPicture> pictures() {
        return pictures.placed();
    }

    /** Returns the page, well-formed. */
    String markup() {
        List<Headings> headings = Headings.of(report);
        page.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", ReportDocument.LANGUAGE)
                .line();
        head(headings);
        page.start("body", "class", report.look().largeType() ? "large" : null).line();
        page.element("div", PageHeader.words(report), "class", "running").line();
        cover();
        if (report.look().contents()) {
            contents(headings);
        }
        HtmlTables tables = new HtmlTables(page, texts);
        HtmlBlocks blocks = new HtmlBlocks(page, texts, tables, pictures);
        for (Section section : report.sections()) {
            blocks.write(section);
        }
        return page.end().line().end().toString();
    }

    private void head(List<Headings> headings) {
        page.start("head").line();
        page.element("title", report.client() + " – " + report.title()).line();
        page.empty("meta", "name", "description", "content", report.title()).line();
        page.start("bookmarks").line();
        headings.forEach(this::bookmark);
        page.end().line();
        page.end().line();
    }

    private void bookmark(Headings heading) {
        page.start("bookmark", "name", heading.title().plain(), "href", "#" + heading.id());
        heading.parts().forEach(this::bookmark);
        page.end().line();
    }

    private void cover() {
        page.start("div", "class", "cover").line();
        page.element("p", report.title(), "class", "kind").line();
        page.start("h1");
        texts.name(report.client());
        page.end().line();
        if (!report.subtitle().isEmpty()) {
            page.element("p", report.subtitle()).line();
        }
        page.end().line();
    }

    private void contents(List<Headings> headings) {
        page.start("div", "class", "contents").line();
        if (headings.size() > LONGEST_COLUMN && !report.look().largeType()) {
            int half = (headings.size() + 1) / 2;
            column(headings.subList(0, half), "column");
            column(headings.subList(half, headings.size()), "column last");
        } else {
            entries(headings);
        }
        page.end().line();
    }

    private void column(List<Headings> headings, String look) {
        page.start("div", "class", look).line();
        entries(headings);
        page.end().line();
    }

    private void entries(List<Headings> headings) {
        for (Headings heading : headings) {
            String title = heading.title().plain();
            page.start("p").element("a", title, "href", "#" + heading.id(), "title", title);
            page.end().line();
        }
    }

    /** Returns how it looks. */
    static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(PdfPage.class.getResourceAsStream(STYLE), STYLE)) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
