package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/**
 * A table, or some of its rows under the same headings.
 *
 * @param part which part of the table it is, from 1
 */
record TablePiece(TableLook look, List<List<Cell>> rows, int part) implements Piece {
    private static final double BEFORE = 12;
    private static final double AFTER = 6;
    /** What may stand on a slide below something else is worth beginning there. */
    private static final int FEWEST_ROWS = 3;

    static TablePiece of(Table table, SlideType type) {
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell ->
                                new Cell(cell.lines().stream().map(TextCut::fit).toList()))
                        .toList())
                .toList();
        return new TablePiece(new TableLook(table, type), rows, 1);
    }

    @Override
    public double height() {
        return above() + rows.stream().mapToDouble(look::rowHeight).sum() + AFTER;
    }

    /** Returns how high the table itself is without its caption, in points. */
    double drawn() {
        return height() - AFTER - look.captionHeight();
    }

    private double above() {
        return look.captionHeight() + look.headingHeight();
    }

    @Override
    public double before() {
        return BEFORE;
    }

    @Override
    public Optional<Parted> parted(double room, boolean whole) {
        double free = room - above() - AFTER;
        double all = height() - above() - AFTER;
        double full = SlideBox.BODY.height() - above() - AFTER;
        double aim = all / (1 + Math.ceil(Math.max(0, all - free) / full));
        List<List<Cell>> first = new ArrayList<>();
        double used = 0;
        for (List<Cell> row : rows) {
            double height = look.rowHeight(row);
            if (used + height > free || used >= aim) {
                break;
            }
            used += height;
            first.add(row);
        }
        if (whole && first.isEmpty()) {
            return Optional.of(cutFirstRow(free));
        }
        if (!whole && first.size() < FEWEST_ROWS || first.size() == rows.size()) {
            return Optional.empty();
        }
        return Optional.of(parts(first, rows.subList(first.size(), rows.size())));
    }

    private Parted cutFirstRow(double room) {
        RowCut cut = RowCut.of(rows.getFirst(), look, room);
        List<List<Cell>> rest = new ArrayList<>(rows);
        rest.set(0, cut.rest());
        return parts(List.of(cut.first()), rest);
    }

    private Parted parts(List<List<Cell>> first, List<List<Cell>> rest) {
        return new Parted(new TablePiece(look, first, part), new TablePiece(look, rest, part + 1));
    }

    @Override
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        texts.add(look.caption());
        texts.addAll(look.headings());
        rows.forEach(row -> row.forEach(cell -> texts.addAll(cell.lines())));
        return texts;
    }

    @Override
    public List<Text> shortened() {
        List<Text> whole = new ArrayList<>();
        whole.add(look.table().caption());
        whole.addAll(look.table().columns().stream().map(Column::heading).toList());
        List<Text> shown = new ArrayList<>();
        shown.add(look.caption());
        shown.addAll(look.headings());
        List<Text> shortened = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            if (!TextCut.fit(whole.get(i)).equals(shown.get(i))) {
                shortened.add(whole.get(i));
            }
        }
        return part == 1 ? shortened : List.of();
    }
}
