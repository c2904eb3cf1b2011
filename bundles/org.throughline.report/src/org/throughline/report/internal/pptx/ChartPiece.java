package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Text;

/**
 * A chart, or some of its bars.
 *
 * @param part which part of the chart it is, from 1
 * @param of how many parts there are
 * @param most how high the chart itself may be, in points
 */
record ChartPiece(Chart chart, ChartData data, SlideType type, int part, int of, double most) implements Piece {
    private static final double BEFORE = 10;
    /** What stands below its caption. */
    static final double AFTER = 6;
    /** A chart that is lower against what it wants is hard to read. */
    private static final double LOWEST = 0.75;
    /** What axis and legend take. */
    private static final double AROUND = 80;
    /** Upright bars and lines want so much height. */
    private static final double UPRIGHT = 310;
    /** How many letters of a category stand in a line, at the usual size. */
    private static final double LETTERS_OF_LINE = 540;

    private static final double BAR = 1.5;
    private static final int MOST_LINES = 5;

    /** Returns the parts of a chart, each of which fits a slide. */
    static List<Piece> of(Chart chart, SlideType type) {
        ChartData data = chart.data();
        boolean level = data.form() == Form.BARS || data.form() == Form.STACKED_BARS;
        double room = SlideBox.BODY.height() - Caption.height(chart, type) - AFTER - AROUND;
        double wanted = level ? bars(data, type) : 0;
        int of = wanted <= room ? 1 : (int) Math.ceil(wanted / (room * 0.9));
        int size = Math.max(1, (int) Math.ceil(data.categories().size() / (double) of));
        List<Piece> pieces = new ArrayList<>();
        int count = Math.max(1, (int) Math.ceil(data.categories().size() / (double) size));
        for (int i = 0; i < count; i++) {
            int end = Math.min(data.categories().size(), (i + 1) * size);
            pieces.add(new ChartPiece(chart, some(data, i * size, end), type, i + 1, count, SlideBox.BODY.height()));
        }
        return pieces;
    }

    private static ChartData some(ChartData data, int from, int to) {
        List<Series> series = data.series().stream()
                .map(each -> new Series(each.name(), each.role(), each.points().subList(from, to)))
                .toList();
        return new ChartData(data.form(), data.shares(), data.categories().subList(from, to), series);
    }

    private static double bars(ChartData data, SlideType type) {
        int bars = data.form() == Form.BARS ? data.series().size() : 2;
        return data.categories().stream()
                .mapToDouble(category -> {
                    double words = 1 + Math.floor(category.length() / (LETTERS_OF_LINE / type.chart()));
                    return type.chart()
                            * Math.max(BAR * (bars + 0.6), 1 + SlideType.LINE * Math.min(words, MOST_LINES));
                })
                .sum();
    }

    /** Returns how high the chart itself is, in points. */
    double drawn() {
        double wanted = data.form() == Form.COLUMNS || data.form() == Form.LINES
                ? UPRIGHT
                : Math.max(AROUND * 2.5, AROUND + bars(data, type));
        return Math.min(Math.min(wanted, most), SlideBox.BODY.height() - Caption.height(chart, type) - AFTER);
    }

    @Override
    public double height() {
        return drawn() + Caption.height(chart, type) + AFTER;
    }

    @Override
    public double before() {
        return BEFORE;
    }

    @Override
    public Optional<Parted> parted(double room, boolean whole) {
        return Optional.empty();
    }

    @Override
    public Optional<Piece> lower(double room) {
        double free = room - Caption.height(chart, type) - AFTER;
        return free >= LOWEST * drawn()
                ? Optional.of(new ChartPiece(chart, data, type, part, of, free))
                : Optional.empty();
    }

    @Override
    public List<Text> texts() {
        return List.of(chart.caption());
    }

    @Override
    public List<Text> shortened() {
        return part == 1 ? Caption.shortened(chart, type) : List.of();
    }

    /** Returns what the chart shows, for those who cannot see it. */
    String alternative() {
        String whole = chart.picture().title() + ". " + chart.picture().description();
        return of == 1 ? whole : whole + " Part " + part + " of " + of + ".";
    }
}
