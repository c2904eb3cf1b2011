package org.throughline.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** Writes tables to a page. */
public final class HtmlTables {
    private static final String NOT_SHOWN = "not shown";

    /** A table with no more rows is kept on one sheet. */
    private static final int FEW_ROWS = 5;

    private final Markup page;
    private final HtmlTexts texts;
    private int tables;

    /** Writes to a page. */
    public HtmlTables(Markup page, HtmlTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** Returns the caption under its number. */
    public static Text caption(Captioned block) {
        return Text.of(block.kind() + "\u00a0" + block.label().number() + ". ").text(block.caption());
    }

    /** Returns the id of a block that texts refer to; null where none does. */
    public static String anchor(Captioned block) {
        return block.label().anchor().isEmpty() ? null : block.label().anchor();
    }

    void write(Table table) {
        write(table, caption(table), anchor(table));
    }

    /** Writes the numbers of a chart, folded. */
    public void writeNumbers(Chart chart) {
        ChartData data = chart.data();
        if (data.series().isEmpty() || data.categories().isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Point"));
        data.series().forEach(series -> columns.add(Column.numbers(Text.ofName(series.name()))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(Text.ofName(data.categories().get(i))));
            for (Series series : data.series()) {
                row.add(cell(series.points().get(i), data.shares()));
            }
            rows.add(row);
        }
        String name = chart.kind() + "\u00a0" + chart.label().number();
        page.start("details").element("summary", name + " as a table").line();
        Text caption = Text.of("The numbers of " + name);
        write(new Table(caption, columns, rows), caption, null);
        page.end().line();
    }

    private static Cell cell(Point point, boolean shares) {
        if (point.value().isEmpty()) {
            return Cell.of(NOT_SHOWN);
        }
        Text value = Text.of(ChartNumber.of(point.value().getAsDouble(), shares));
        if (point.signal()) {
            value = value.words(" (a signal)");
        }
        return point.low().isEmpty() || point.high().isEmpty()
                ? Cell.of(value)
                : Cell.of(
                        value,
                        Text.of(ChartNumber.of(point.low().getAsDouble(), shares) + " to "
                                + ChartNumber.of(point.high().getAsDouble(), shares)));
    }

    private void write(Table table, Text caption, String anchor) {
        tables++;
        String captionId = "caption--" + tables;
        page.start("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId)
                .line();
        String kind = table.rows().size() <= FEW_ROWS ? "short" : null;
        page.start("table", "class", kind, "id", anchor).line();
        texts.write("caption", caption, "id", captionId);
        page.line().start("thead").line().start("tr");
        for (Column column : table.columns()) {
            texts.write("th", column.heading(), "scope", "col", "class", alignment(column));
        }
        page.end().line().end().line().start("tbody").line();
        for (List<Cell> row : table.rows()) {
            page.start("tr");
            for (int i = 0; i < row.size(); i++) {
                write(row.get(i), i == 0, alignment(table.columns().get(i)));
            }
            page.end().line();
        }
        page.end().line().end().line().end().line();
    }

    private static String alignment(Column column) {
        return column.alignment() == Alignment.END ? "end" : null;
    }

    private void write(Cell cell, boolean namesRow, String alignment) {
        page.start(namesRow ? "th" : "td", "scope", namesRow ? "row" : null, "class", alignment);
        boolean first = true;
        for (Text line : cell.lines()) {
            if (first) {
                texts.write(line);
            } else {
                texts.write("div", line, "class", "more");
            }
            first = false;
        }
        page.end();
    }
}
