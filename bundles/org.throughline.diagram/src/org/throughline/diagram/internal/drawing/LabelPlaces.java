package org.throughline.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Node;

/** Finds places for texts where they cover no figure, no other text and as few arrows as can be. */
final class LabelPlaces {
    private static final int GAP = 4;
    private static final double ON_FIGURE = 200;
    private static final double ON_TEXT = 150;
    private static final double ON_ARROW = 12;
    private static final double ON_USUAL_PLACE = 9;

    private final List<Bounds> figures = new ArrayList<>();
    private final List<Bounds> texts = new ArrayList<>();
    private final List<Bounds> arrows = new ArrayList<>();
    private final Map<Node, Bounds> usualPlaces = new LinkedHashMap<>();

    private record Candidate(Bounds place, double cost) {}

    /** Keeps texts off a lane's borders, and out of its header. */
    void addLane(LaneBand lane) {
        Bounds band = lane.band();
        if (lane.upright()) {
            arrows.add(new Bounds(band.x(), band.y(), 1, band.height()));
            arrows.add(new Bounds(band.right(), band.y(), 1, band.height()));
        } else {
            arrows.add(new Bounds(band.x(), band.y(), band.width(), 1));
            arrows.add(new Bounds(band.x(), band.bottom(), band.width(), 1));
        }
        figures.add(lane.header());
    }

    /** Keeps other texts off the usual place of a node's, until that is placed. */
    void expect(Figure figure) {
        Bounds place = NodeSizes.labelOutside(figure.node(), figure.bounds());
        if (place.height() > 0) {
            usualPlaces.put(figure.node(), place);
        }
    }

    void addFigure(Bounds figure) {
        figures.add(figure);
    }

    void addArrow(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (a.x() == b.x() || a.y() == b.y()) {
                arrows.add(new Bounds(a.x(), a.y(), 0, 0).union(new Bounds(b.x(), b.y(), 1, 1)));
            }
        }
    }

    /** Returns the place of the text of a node that has it outside of its figure. */
    Bounds besideNode(Figure labelled) {
        usualPlaces.remove(labelled.node());
        Bounds figure = labelled.bounds();
        Bounds usual = NodeSizes.labelOutside(labelled.node(), figure);
        int middle = usual.x();
        int below = figure.bottom() + GAP;
        int above = figure.y() - GAP - usual.height();
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(usual, 0));
        candidates.add(at(usual, middle, below, 1));
        candidates.add(at(usual, middle, above, 2));
        candidates.add(at(usual, figure.centre().x() + 6, below - GAP, 3));
        candidates.add(at(usual, figure.centre().x() - 6 - usual.width(), below - GAP, 4));
        candidates.add(at(usual, figure.centre().x() + 6, above + GAP, 5));
        candidates.add(at(usual, figure.centre().x() - 6 - usual.width(), above + GAP, 6));
        return choose(candidates);
    }

    private static Candidate at(Bounds size, int x, int y, double cost) {
        return new Candidate(new Bounds(x, y, size.width(), size.height()), cost);
    }

    /**
     * Returns the place of a text on an arrow.
     *
     * @param wish where along the arrow it should be, 0 at the source to 1 at the target
     */
    Bounds onArrow(List<Point> points, WrappedText text, double wish) {
        List<Candidate> candidates = new ArrayList<>();
        double whole = 0;
        for (int i = 1; i < points.size(); i++) {
            whole += length(points.get(i - 1), points.get(i));
        }
        double passed = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double length = length(a, b);
            boolean level = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
            double half = Math.min(length / 2, (level ? text.width() : text.height()) / 2.0 + 6);
            for (double along : new double[] {length / 2, half, length - half}) {
                Point at = between(a, b, length == 0 ? 0 : along / length);
                double away = Math.abs((passed + along) / Math.max(1, whole) - wish) * 20;
                double tight = length < (level ? text.width() : text.height()) ? 6 : 0;
                around(candidates, at, level, text, away + tight);
            }
            passed += length;
        }
        return choose(candidates);
    }

    private static void around(List<Candidate> candidates, Point at, boolean level, WrappedText text, double cost) {
        int width = text.width();
        int height = text.height();
        if (level) {
            candidates.add(new Candidate(new Bounds(at.x() - width / 2, at.y() - height - 2, width, height), cost));
            candidates.add(new Candidate(new Bounds(at.x() - width / 2, at.y() + 3, width, height), cost + 2));
        } else {
            int top = at.y() - height / 2;
            candidates.add(new Candidate(new Bounds(at.x() + GAP, top, width, height), cost));
            candidates.add(new Candidate(new Bounds(at.x() - GAP - width, top, width, height), cost + 1));
            candidates.add(new Candidate(new Bounds(at.x() - width / 2, top, width, height), cost + 3));
        }
    }

    private Bounds choose(List<Candidate> candidates) {
        Candidate best = null;
        double least = Double.MAX_VALUE;
        for (Candidate candidate : candidates) {
            double cost = candidate.cost
                    + ON_FIGURE * overlapping(figures, candidate.place)
                    + ON_TEXT * overlapping(texts, candidate.place)
                    + ON_ARROW * overlapping(arrows, candidate.place)
                    + ON_USUAL_PLACE * overlapping(usualPlaces.values(), candidate.place);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        texts.add(best.place);
        return best.place;
    }

    private static long overlapping(Collection<Bounds> others, Bounds place) {
        return others.stream()
                .filter(other -> other.x() < place.right()
                        && place.x() < other.right()
                        && other.y() < place.bottom()
                        && place.y() < other.bottom())
                .count();
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(
                (int) Math.round(a.x() + share * (b.x() - a.x())), (int) Math.round(a.y() + share * (b.y() - a.y())));
    }

    private static double length(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
}
