package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.ColumnWidths;

/** How a table stands on slides: the same on each that has a part of it. */
final class TableLook {
    /** What stands left and right of a cell's words, in points. */
    static final double SIDE = 6;
    /** What stands over and under a cell's words, in points. */
    static final double OVER = 3;

    /** Letters of a size that widths are shared for, and their unit in points. */
    private static final double MEASURED_SIZE = 9.5;

    private static final int UNITS = 20;
    private static final int HEADING_LINES = 4;
    private static final int CAPTION_LINES = 2;
    private static final double BELOW_CAPTION = 5;

    private final Table table;
    private final SlideType type;
    private final double size;
    private final double[] widths;
    private final List<Text> headings = new ArrayList<>();
    private final Text caption;
    private final Map<List<Cell>, Double> heights = new IdentityHashMap<>();

    TableLook(Table table, SlideType type) {
        this.table = table;
        this.type = type;
        ColumnWidths shares = new ColumnWidths(table);
        size = shares.least() <= width(type.cell()) ? type.cell() : type.more();
        widths = points(shares.of(width(size)));
        for (int i = 0; i < widths.length; i++) {
            Text heading = table.columns().get(i).heading();
            headings.add(TextCut.shortened(heading, inner(i), type.more(), true, HEADING_LINES));
        }
        caption = TextCut.shortened(table.caption(), SlideBox.BODY.width() * 0.85, type.more(), true, CAPTION_LINES);
    }

    private static int width(double letters) {
        return (int) (SlideBox.BODY.width() * UNITS * MEASURED_SIZE / letters);
    }

    private static double[] points(int[] shares) {
        double sum = 0;
        for (int share : shares) {
            sum += share;
        }
        double[] points = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            points[i] = shares[i] / sum * SlideBox.BODY.width();
        }
        return points;
    }

    Table table() {
        return table;
    }

    Text caption() {
        return caption;
    }

    /** Returns the headings of the columns, shortened where they are very long. */
    List<Text> headings() {
        return headings;
    }

    /** Returns the widths of the columns, in points. */
    double[] widths() {
        return widths;
    }

    private double inner(int column) {
        return Math.max(SIDE, widths[column] - 2 * SIDE);
    }

    /** Returns how large the letters of a line of a cell are, in points. */
    double size(int line) {
        return line == 0 ? size : type.more();
    }

    /** Returns how large the letters of captions and headings are, in points. */
    double small() {
        return type.more();
    }

    /** Returns where the lines on a slide start that a line of a cell takes. */
    List<Integer> starts(Text text, int column, int line) {
        return Wrapped.starts(text.plain(), inner(column), size(line), false);
    }

    /** Returns how high the caption is with what is below it. */
    double captionHeight() {
        int lines = Wrapped.starts(caption.plain(), SlideBox.BODY.width() * 0.85, type.more(), true)
                .size();
        return lines * type.more() * SlideType.LINE + BELOW_CAPTION;
    }

    double headingHeight() {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            String plain = headings.get(i).plain();
            most = Math.max(
                    most, Wrapped.starts(plain, inner(i), type.more(), true).size());
        }
        return most * type.more() * SlideType.LINE + 2 * OVER;
    }

    double rowHeight(List<Cell> row) {
        return heights.computeIfAbsent(row, this::measured);
    }

    private double measured(List<Cell> row) {
        double highest = size * SlideType.LINE;
        for (int i = 0; i < widths.length; i++) {
            double height = 0;
            for (int line = 0; line < row.get(i).lines().size(); line++) {
                int lines = starts(row.get(i).lines().get(line), i, line).size();
                height += lines * size(line) * SlideType.LINE;
            }
            highest = Math.max(highest, height);
        }
        return highest + 2 * OVER;
    }
}
