package org.throughline.report.internal.html;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Text;
import org.throughline.report.internal.xml.Sheets;
import org.throughline.report.internal.xml.SvgCopy;

/** Writes the sections of a report to a page. */
public final class HtmlBlocks {
    /** A table with this many columns of text or more wants a sheet on its wide side. */
    private static final int MANY_TEXTS = 5;
    /** So does one with this many columns of any kind. */
    private static final int MANY_COLUMNS = 8;

    private final Markup page;
    private final HtmlTexts texts;
    private final HtmlTables tables;
    private final Pictures pictures;
    private int headings;
    private int level;

    /** Writes to a page. */
    public HtmlBlocks(Markup page, HtmlTexts texts, HtmlTables tables, Pictures pictures) {
        this.page = page;
        this.texts = texts;
        this.tables = tables;
        this.pictures = pictures;
    }

    /** Writes a section with its footnotes. */
    public void write(Section section) {
        headings = 0;
        level = 2;
        String title = section.id() + "--title";
        String sheet = isWide(section) ? "landscape" : hasSheets(section) ? "fresh" : null;
        page.start("section", "id", section.id(), "class", sheet, "aria-labelledby", title)
                .line();
        page.element("h2", section.title(), "id", title).line();
        for (int i = 0; i < section.blocks().size(); i++) {
            write(section, i);
            page.line();
        }
        texts.writeFootnotes();
        page.end().line();
    }

    /** Returns whether a section holds what is readable on the wide side of a sheet only. */
    private static boolean isWide(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Figure figure && isWide(figure)
                        || block instanceof Table table && isWide(table));
    }

    private static boolean hasSheets(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof Figure figure && figure.wide());
    }

    private static boolean isWide(Figure figure) {
        return figure.wide()
                && !Sheets.of(SvgCopy.boxOf(figure.svg()), figure.strip()).upright();
    }

    private static boolean isWide(Table table) {
        long texts = table.columns().stream()
                .filter(column -> column.alignment() == Alignment.START)
                .count();
        return texts >= MANY_TEXTS || table.columns().size() >= MANY_COLUMNS;
    }

    private void write(Section section, int index) {
        switch (section.blocks().get(index)) {
            case Heading heading -> write(section, heading, opensSheet(section, index));
            case Paragraph paragraph ->
                texts.write("p", paragraph.text(), "class", section.keepsToNext(index) ? "lead" : null);
            case Bullets bullets -> write(bullets);
            case Table table -> tables.write(table);
            case Figure figure -> pictures.write(figure);
            case Chart chart -> pictures.write(chart);
            case Notice notice -> texts.write("p", notice.text(), "class", "notice");
            case Quote quote -> write(quote);
            case Signatures signatures -> signatures.who().forEach(this::signature);
            case PageBreak pageBreak -> page.empty("hr", "class", "page-break");
        }
    }

    /** Returns whether a heading stands above a picture that wants sheets, with something before it. */
    private static boolean opensSheet(Section section, int index) {
        return index > 0
                && index + 1 < section.blocks().size()
                && section.blocks().get(index + 1) instanceof Figure figure
                && figure.wide();
    }

    /** A heading never stands two levels below the one before it. */
    private void write(Section section, Heading heading, boolean opensSheet) {
        headings++;
        level = Math.min(2 + heading.level(), level + 1);
        String kind = opensSheet ? "fresh" : null;
        texts.write("h" + level, heading.text(), "id", Headings.id(section, headings), "class", kind);
    }

    private void write(Bullets bullets) {
        page.start("ul").line();
        for (Text item : bullets.items()) {
            texts.write("li", item);
            page.line();
        }
        page.end();
    }

    private void write(Quote quote) {
        page.start("blockquote");
        texts.write("p", quote.words());
        if (!quote.who().isEmpty()) {
            texts.write("p", quote.who(), "class", "who");
        }
        page.end();
    }

    private void signature(Text who) {
        page.start("div", "class", "signature");
        texts.write("p", who);
        page.element("span", "Signature", "class", "line")
                .element("span", "Date", "class", "line day")
                .end();
    }
}
