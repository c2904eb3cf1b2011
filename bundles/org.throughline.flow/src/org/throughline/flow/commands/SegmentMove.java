package org.throughline.flow.commands;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/**
 * Moves one piece of an arrow's line sideways: a level one up or down, an upright one to the left or right. Its ends
 * stay at their figures, along whose border they slide as far as it goes.
 *
 * @param line all points of the line, from border to border
 * @param source what the line begins at; null for what is no box
 * @param target what it ends at; null for what is no box
 */
public record SegmentMove(List<Point> line, Bounds source, Bounds target) {
    private static final double STRAIGHT = 6;
    private static final int STUB = 16;
    private static final int CORNER = 4;

    /** Returns which piece of the line is the nearest to a point. */
    public int nearest(Point place) {
        int found = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < line.size() - 1; i++) {
            double distance = distance(line.get(i), line.get(i + 1), place);
            if (distance < least) {
                least = distance;
                found = i;
            }
        }
        return found;
    }

    /** Returns the bend points after a piece was moved by a distance. */
    public List<Point> bends(int piece, int dx, int dy) {
        Point from = line.get(piece);
        Point to = line.get(piece + 1);
        boolean level = Math.abs(from.x() - to.x()) >= Math.abs(from.y() - to.y());
        int across = level ? 0 : dx;
        int down = level ? dy : 0;
        boolean alone = line.size() == 2;
        List<Point> bends = new ArrayList<>(line.subList(1, Math.max(1, piece)));
        addEnd(bends, piece > 0, alone, from, towards(from, to), across, down, source);
        List<Point> rest = new ArrayList<>();
        addEnd(rest, piece < line.size() - 2, alone, to, towards(to, from), across, down, target);
        bends.addAll(rest.reversed());
        bends.addAll(line.subList(Math.min(piece + 2, line.size() - 1), line.size() - 1));
        return withoutStraight(line.getFirst(), bends, line.getLast());
    }

    private static void addEnd(
            List<Point> bends, boolean bend, boolean alone, Point end, Point inwards, int dx, int dy, Bounds figure) {
        Point moved = end.translated(dx, dy);
        if (bend) {
            bends.add(moved);
        } else if (alone || !slides(figure, moved, dx != 0)) {
            bends.add(inwards);
            bends.add(inwards.translated(dx, dy));
        }
    }

    private static boolean slides(Bounds figure, Point end, boolean across) {
        return figure != null
                && (across
                        ? end.x() > figure.x() + CORNER && end.x() < figure.right() - CORNER
                        : end.y() > figure.y() + CORNER && end.y() < figure.bottom() - CORNER);
    }

    private static Point towards(Point from, Point to) {
        int length = Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
        int step = Math.min(STUB, length / 3);
        return from.translated(Integer.signum(to.x() - from.x()) * step, Integer.signum(to.y() - from.y()) * step);
    }

    /** Returns bend points without those at which the line hardly turns. */
    public static List<Point> withoutStraight(Point first, List<Point> bends, Point last) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < bends.size(); i++) {
            Point before = kept.isEmpty() ? first : kept.getLast();
            Point after = i == bends.size() - 1 ? last : bends.get(i + 1);
            if (distance(before, after, bends.get(i)) > STRAIGHT) {
                kept.add(bends.get(i));
            }
        }
        return kept;
    }

    private static double distance(Point from, Point to, Point place) {
        return Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), place.x(), place.y());
    }
}
