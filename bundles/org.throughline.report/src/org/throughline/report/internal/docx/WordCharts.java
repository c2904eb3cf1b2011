package org.throughline.report.internal.docx;

import java.io.IOException;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.internal.office.ChartMarkup;
import org.throughline.report.internal.office.ChartParts;

/** Writes charts that can be edited, each with a workbook of its numbers. */
final class WordCharts {
    /** Usual letters of a chart, in points. */
    private static final double LETTERS = 9;

    private static final double USUAL_HEIGHT = 255;
    private static final double HIGHEST = 600;
    private static final double AROUND = 85;
    private static final double BAR = 15;
    private static final double LINE = 12.5;
    private static final int LETTERS_OF_LINE = 32;

    private final Markup out;
    private final DrawingFrame frame;
    private final WordFile file;
    private final double letters;
    private final ChartParts parts;

    WordCharts(Markup out, DrawingFrame frame, WordFile file, double letters) {
        this.out = out;
        this.frame = frame;
        this.file = file;
        this.letters = letters;
        parts = new ChartParts(file, "/word");
    }

    /**
     * Writes a chart into a paragraph.
     *
     * @param width in points
     */
    void write(Chart chart, double width) throws IOException {
        String id = parts.store(chart.data(), file.document(), letters * LETTERS);
        String title = chart.picture().title();
        String alternative = title + ". " + chart.picture().description();
        frame.write(
                width,
                Math.min(HIGHEST, letters * height(chart.data())),
                alternative,
                ChartMarkup.C,
                () -> out.empty("c:chart", "r:id", id));
    }

    private static double height(ChartData data) {
        double height = switch (data.form()) {
            case COLUMNS, LINES -> USUAL_HEIGHT;
            case BARS -> AROUND + rows(data, data.series().size());
            case STACKED_BARS -> AROUND + rows(data, 2);
        };
        return Math.max(height, AROUND * 2);
    }

    private static double rows(ChartData data, int bars) {
        double height = 0;
        for (String category : data.categories()) {
            double words = LINE * (1 + category.length() / LETTERS_OF_LINE);
            height += Math.max(BAR * (bars + 1), Math.min(words, 4 * LINE) + LINE);
        }
        return height;
    }
}
