package org.throughline.report.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Moved;
import org.throughline.chart.Picture;
import org.throughline.report.internal.line.Strand.Hand;
import org.throughline.report.internal.line.Strand.Stop;

/**
 * Draws a customer line from top to bottom in two columns: the main line first, then the branches. A long one is split
 * into pictures that each fit a page.
 */
final class LineDrawing {
    private static final int PAGE = 780;
    private static final int COLUMNS = 2;
    private static final int COLUMN = 390;
    private static final int BETWEEN = 18;

    private final String title;
    private final List<StopDrawing> stops = new ArrayList<>();
    private int next;

    LineDrawing(String title, List<Strand> strands) {
        this.title = title;
        for (Strand strand : strands) {
            for (int i = 0; i < strand.stops().size(); i++) {
                boolean last = i == strand.stops().size() - 1;
                stops.add(new StopDrawing(
                        i == 0 ? strand.heading() : "", strand.stops().get(i), !last));
            }
        }
    }

    /** Returns the pictures in order; all are as wide, so that their letters are as large. */
    List<Picture> pictures(String description) {
        List<Picture> pictures = new ArrayList<>();
        while (next < stops.size()) {
            List<Mark> marks = new ArrayList<>();
            int height = 0;
            for (int column = 0; column < COLUMNS; column++) {
                height = Math.max(height, column(column * COLUMN, marks));
            }
            pictures.add(new Picture(COLUMN + StopDrawing.WIDTH, height, title, description, marks));
        }
        return pictures;
    }

    /** Draws what fits in a column, one station at least where there is one; returns how far down it comes. */
    private int column(int x, List<Mark> marks) {
        int y = 0;
        boolean first = true;
        while (next < stops.size() && (first || y + stops.get(next).height() <= PAGE)) {
            y += first || !stops.get(next).isBeginning() ? 0 : BETWEEN;
            marks.add(new Moved(x, y, stops.get(next).marks()));
            y += stops.get(next).height();
            next++;
            first = false;
        }
        return y;
    }

    /** Returns strands in words, for those who cannot see the picture. */
    static String words(List<Strand> strands) {
        StringBuilder words = new StringBuilder();
        for (Strand strand : strands) {
            words.append(strand.heading()).append(": ");
            for (Stop stop : strand.stops()) {
                Hand link = stop.link();
                words.append(link == null ? "" : " hands over " + link.product() + " (" + link.state() + ") to ");
                words.append(stop.who());
            }
            words.append(". ");
        }
        return words.toString().strip();
    }
}
