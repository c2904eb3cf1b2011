package org.throughline.report.internal.html;

import java.util.List;
import java.util.Locale;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.xml.SvgCopy;

/** Writes the blocks of a report to a page. */
final class HtmlBlocks {
    private final Markup page;
    private final String namesLanguage;
    private int figures;
    private int tables;

    HtmlBlocks(Markup page, String namesLanguage) {
        this.page = page;
        this.namesLanguage = language(namesLanguage);
    }

    /** Returns the language to mark names with; null where it is the page's own or no language at all. */
    static String language(String tag) {
        String known = Locale.forLanguageTag(tag).toLanguageTag();
        return known.equals("und") || known.equals(ReportDocument.LANGUAGE) ? null : known;
    }

    void write(Block block) {
        switch (block) {
            case Heading heading -> write("h3", heading.text());
            case Paragraph paragraph -> write("p", paragraph.text());
            case Bullets bullets -> write(bullets);
            case Table table -> write(table);
            case Figure figure -> write(figure);
        }
        page.line();
    }

    private void write(String element, Text text, String... attributes) {
        page.start(element, attributes);
        write(text);
        page.end();
    }

    private void write(Bullets bullets) {
        page.start("ul").line();
        for (Text item : bullets.items()) {
            write("li", item);
            page.line();
        }
        page.end();
    }

    private void write(Text text) {
        for (Inline part : text.parts()) {
            switch (part) {
                case Words words -> page.text(words.words());
                case Name name -> page.element("bdi", name.name(), "lang", namesLanguage);
                case NumberRef number ->
                    page.element("a", number.shown(), "class", "number", "href", "#" + number.entry());
                case NumberMark mark -> page.element("span", mark.entry(), "id", mark.entry());
            }
        }
    }

    private void write(Figure figure) {
        figures++;
        page.start("figure", "class", figure.wide() ? "wide" : "chart").line();
        page.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Picture " + figures);
        SvgCopy copy = new SvgCopy("f" + figures + "-", page);
        copy.write(figure.svg(), figure.alternative());
        page.end().line();
        if (figure.wide()) {
            new PrintPages(copy, figure.strip()).write(page);
        }
        write("figcaption", figure.caption());
        page.line().end();
    }

    private void write(Table table) {
        tables++;
        String caption = "table-" + tables;
        page.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption)
                .line();
        page.start("table", "class", "columns-" + table.columns().size()).line();
        write("caption", table.caption(), "id", caption);
        page.line().start("thead").line().start("tr");
        for (Column column : table.columns()) {
            write("th", column.heading(), "scope", "col", "class", alignment(column));
        }
        page.end().line().end().line().start("tbody").line();
        for (List<Cell> row : table.rows()) {
            page.start("tr");
            for (int i = 0; i < row.size(); i++) {
                write(row.get(i), i == 0, alignment(table.columns().get(i)));
            }
            page.end().line();
        }
        page.end().line().end().line().end();
    }

    private static String alignment(Column column) {
        return column.alignment() == Alignment.END ? "end" : null;
    }

    private void write(Cell cell, boolean namesRow, String alignment) {
        page.start(namesRow ? "th" : "td", "scope", namesRow ? "row" : null, "class", alignment);
        boolean first = true;
        for (Text line : cell.lines()) {
            if (first) {
                write(line);
            } else {
                write("div", line, "class", "more");
            }
            first = false;
        }
        page.end();
    }
}
