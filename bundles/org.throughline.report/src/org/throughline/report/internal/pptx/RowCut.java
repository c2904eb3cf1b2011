package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/**
 * A row that is higher than a slide, parted.
 *
 * @param first what fits
 * @param rest what stands on the next slide
 */
record RowCut(List<Cell> first, List<Cell> rest) {
    /**
     * Parts a row.
     *
     * @param room the height of the first part, in points; a line at least is taken from every cell
     */
    static RowCut of(List<Cell> row, TableLook look, double room) {
        List<Cell> first = new ArrayList<>();
        List<Cell> rest = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<Text> fits = new ArrayList<>();
            List<Text> left = new ArrayList<>();
            part(row.get(i).lines(), i, look, room - 2 * TableLook.OVER, fits, left);
            first.add(new Cell(fits));
            rest.add(new Cell(left));
        }
        return new RowCut(first, rest);
    }

    private static void part(
            List<Text> lines, int column, TableLook look, double room, List<Text> fits, List<Text> left) {
        double used = 0;
        for (int line = 0; line < lines.size(); line++) {
            Text text = lines.get(line);
            double height = look.size(line) * SlideType.LINE;
            List<Integer> starts = look.starts(text, column, line);
            int fitting = left.isEmpty() ? (int) Math.floor((room - used) / height) : 0;
            if (fits.isEmpty() && left.isEmpty()) {
                fitting = Math.max(1, fitting);
            }
            if (fitting >= starts.size()) {
                fits.add(text);
                used += starts.size() * height;
            } else if (fitting <= 0) {
                left.add(text);
            } else {
                TextCut cut = TextCut.at(text, starts.get(fitting));
                fits.add(cut.first());
                left.add(cut.rest());
            }
        }
    }
}
