package org.throughline.report.internal.docx;

import java.util.List;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.ColumnWidths;
import org.throughline.report.internal.office.OfficeXml;

/** Writes tables whose heading is repeated on each page and whose rows are not split. */
final class WordTables {
    /** A row with more text in one cell may be split: it might be higher than a page. */
    private static final int LONGEST_CELL = 1500;
    /** A table of so many rows at most stays on one page. */
    private static final int SHORT = 12;
    /** A table with more text may be higher than half a page, and is not kept together. */
    private static final int MUCH_TEXT = 1800;

    private final Markup out;
    private final WordText text;
    private final WordStyles styles;
    private final Captions captions;

    WordTables(Markup out, WordText text, WordStyles styles, Captions captions) {
        this.out = out;
        this.text = text;
        this.styles = styles;
        this.captions = captions;
    }

    void write(Table table, PageBox page) {
        captions.write(table, true);
        int[] widths = new ColumnWidths(table).of(page.textWidth());
        out.start("w:tbl");
        properties(table, page);
        out.start("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.end();
        row(true, true, () -> {
            for (int i = 0; i < widths.length; i++) {
                Table.Column column = table.columns().get(i);
                cell(Cell.of(column.heading()), widths[i], column.alignment(), true);
            }
        });
        boolean whole = isShort(table);
        int last = table.rows().size() - 1;
        for (int r = 0; r <= last; r++) {
            List<Cell> cells = table.rows().get(r);
            boolean together = staysWithNext(r, last, whole);
            row(false, isShort(cells), () -> {
                for (int i = 0; i < widths.length; i++) {
                    cell(cells.get(i), widths[i], table.columns().get(i).alignment(), together);
                }
            });
        }
        out.end().line();
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(WordStyle.CELL));
        out.end().end();
    }

    private void properties(Table table, PageBox page) {
        out.start("w:tblPr").empty("w:tblStyle", "w:val", styles.id(WordStyle.TABLE));
        out.empty("w:tblW", "w:w", Integer.toString(page.textWidth()), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1");
        out.attributes("w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        out.empty(
                "w:tblCaption",
                "w:val",
                OfficeXml.described(table.kind() + " " + table.label().number()));
        out.empty(
                "w:tblDescription", "w:val", OfficeXml.described(table.caption().plain()));
        out.end();
    }

    /** The first rows stay with the heading, and the last row is not alone on a page. */
    private static boolean staysWithNext(int row, int last, boolean whole) {
        return row < last && (whole || row == 0 || row == last - 1);
    }

    private static boolean isShort(Table table) {
        return table.rows().size() <= SHORT
                && table.rows().stream().mapToInt(WordTables::letters).sum() <= MUCH_TEXT;
    }

    private static int letters(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(line -> line.plain().length())
                .sum();
    }

    private static boolean isShort(List<Cell> cells) {
        return cells.stream()
                .allMatch(cell -> cell.lines().stream()
                                .mapToInt(line -> line.plain().length())
                                .sum()
                        < LONGEST_CELL);
    }

    private void row(boolean heading, boolean whole, Runnable cells) {
        out.start("w:tr").start("w:trPr");
        if (whole) {
            out.empty("w:cantSplit");
        }
        if (heading) {
            out.empty("w:tblHeader");
        }
        out.end();
        cells.run();
        out.end().line();
    }

    private void cell(Cell cell, int width, Alignment alignment, boolean keepNext) {
        out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        out.end();
        if (cell.lines().isEmpty()) {
            line(Text.EMPTY, WordStyle.CELL, alignment, keepNext);
        }
        for (int i = 0; i < cell.lines().size(); i++) {
            line(cell.lines().get(i), i == 0 ? WordStyle.CELL : WordStyle.CELL_MORE, alignment, keepNext);
        }
        out.end();
    }

    private void line(Text line, WordStyle style, Alignment alignment, boolean keepNext) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (keepNext) {
            out.empty("w:keepNext");
        }
        if (alignment == Alignment.END) {
            out.empty("w:jc", "w:val", "right");
        }
        out.end();
        text.write(out, line);
        out.end();
    }
}
