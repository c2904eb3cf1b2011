package org.throughline.report.internal.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How a wide picture is laid on pages or slides, so that its words are large enough to be read.
 *
 * @param points how large a unit of the picture is shown, in points
 * @param rows what the pages show, from the start to the end and then below
 */
public record PictureCut(double points, List<Window> rows) {
    /** What two pages share, so that a step cut by one is whole on the other. */
    private static final double OVERLAP = 160;
    /** What a line must have left so that the strip and the rest stand side by side in it, in points. */
    private static final double SPARE = 2;

    /** A part of the picture, in its units from its start and top. */
    public record Window(double x, double y, double width, double height) {}

    /**
     * The room for a picture.
     *
     * @param width in points, as the height
     * @param least how large a unit must be shown so that its letters can be read, in points
     * @param most how large a unit is shown at most, in points
     * @param nearly a picture that is only so much too large is made smaller
     */
    public record Room(double width, double height, double least, double most, double nearly) {}

    /** Shows a picture as a whole, smaller where it does not fit. */
    public static PictureCut whole(ViewBox box, Room room) {
        double points = Math.min(room.most(), Math.min(room.width() / box.width(), room.height() / box.height()));
        return new PictureCut(points, List.of(new Window(0, 0, box.width(), box.height())));
    }

    /**
     * Cuts a picture.
     *
     * @param strip the width of what is repeated at the start of each part
     */
    public static PictureCut of(ViewBox box, int strip, Room room) {
        PictureCut whole = whole(box, room);
        double points = Math.max(room.least(), Math.min(room.most(), room.height() / box.height()));
        if (whole.points() * room.nearly() >= points) {
            return whole;
        }
        double width = (room.width() - SPARE) / points - strip;
        double height = room.height() / points;
        List<Window> windows = new ArrayList<>();
        for (double[] row : spans(0, box.height(), height)) {
            for (double[] column : spans(strip, box.width(), width)) {
                windows.add(new Window(column[0], row[0], column[1], row[1]));
            }
        }
        return new PictureCut(points, windows);
    }

    private static List<double[]> spans(double start, double end, double length) {
        List<double[]> spans = new ArrayList<>();
        if (end - start <= length) {
            spans.add(new double[] {start, end - start});
            return spans;
        }
        double step = Math.max(length - OVERLAP, length / 2);
        int count = (int) Math.ceil((end - start - length) / step) + 1;
        double even = (end - start - length) / (count - 1);
        for (int i = 0; i < count; i++) {
            spans.add(new double[] {start + i * even, length});
        }
        return spans;
    }
}
