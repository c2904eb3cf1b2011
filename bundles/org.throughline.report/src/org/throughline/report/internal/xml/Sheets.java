package org.throughline.report.internal.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * How a picture is cut so that its text can be read on sheets of A4: in columns, and in rows where it is high too. All
 * lengths are in units of the picture's viewBox.
 *
 * @param upright whether the sheets stand on their short side
 * @param all the sheets row by row, at least one
 */
public record Sheets(boolean upright, List<Sheet> all) {
    /** How long a unit of the picture is at least, in millimetres: text of 12 units is then 6 points high. */
    private static final double LEAST = 0.18;
    /** How long a unit is at most. */
    private static final double MOST = 25.4 / 96;
    /** The room on a sheet for a picture under a heading and a caption. */
    private static final double LYING_WIDTH = 273;

    private static final double LYING_HEIGHT = 150;
    private static final double UPRIGHT_WIDTH = 182;
    private static final double UPRIGHT_HEIGHT = 233;
    /** What two sheets share, so that a step cut by one is whole on the other. */
    private static final int OVERLAP = 170;

    /** The part of the plane that a picture takes. */
    public record Box(int x, int y, int width, int height) {}

    /**
     * A part of the picture on a sheet.
     *
     * @param at where it stands on the sheet, from the left
     * @param x where it begins in the picture
     */
    public record Window(int at, int x, int y, int width) {
        /** Returns what it shows of the picture. */
        public String viewBox(int height) {
            return x + " " + y + " " + width + " " + height;
        }
    }

    /**
     * A sheet.
     *
     * @param windows what it shows, from the left
     */
    public record Sheet(int width, int height, List<Window> windows) {}

    /**
     * Returns how long a unit of a sheet is on paper.
     *
     * @return millimetres; a small picture is not enlarged
     */
    public static double scale(Sheet sheet, boolean upright) {
        double width = upright ? UPRIGHT_WIDTH : LYING_WIDTH;
        double height = upright ? UPRIGHT_HEIGHT : LYING_HEIGHT;
        return Math.min(MOST, Math.min(width / sheet.width(), height / sheet.height()));
    }

    /** Returns the fewest sheets for a picture. The strip at its left is repeated on each. */
    public static Sheets of(Box box, int strip) {
        Sheets lying = cut(box, strip, false, LYING_WIDTH, LYING_HEIGHT);
        Sheets upright = cut(box, strip, true, UPRIGHT_WIDTH, UPRIGHT_HEIGHT);
        return upright.all.size() < lying.all.size() ? upright : lying;
    }

    private static Sheets cut(Box box, int strip, boolean upright, double width, double height) {
        double fitting = Math.min(width / box.width(), height / box.height());
        if (fitting >= LEAST) {
            Window whole = new Window(0, box.x(), box.y(), box.width());
            return new Sheets(upright, List.of(new Sheet(box.width(), box.height(), List.of(whole))));
        }
        int roomHigh = (int) Math.min(box.height(), height / LEAST);
        int roomWide = (int) Math.min(box.width(), width / LEAST);
        List<Sheet> sheets = new ArrayList<>();
        for (int y : starts(box.y(), box.height(), roomHigh)) {
            for (int x : starts(box.x() + strip, box.width() - strip, roomWide - strip)) {
                Window names = new Window(0, box.x(), y, strip);
                Window part = new Window(strip, x, y, roomWide - strip);
                sheets.add(new Sheet(roomWide, roomHigh, strip == 0 ? List.of(part) : List.of(names, part)));
            }
        }
        return new Sheets(upright, sheets);
    }

    /** Returns where windows begin so that they cover a length; they share as much as they can. */
    private static List<Integer> starts(int from, int length, int window) {
        int room = Math.max(1, length - window);
        int count = length <= window ? 1 : 1 + (int) Math.ceil((double) room / Math.max(1, window - OVERLAP));
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(count == 1 ? from : from + (int) Math.round((double) room * i / (count - 1)));
        }
        return starts;
    }
}
