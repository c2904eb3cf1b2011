package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.internal.layout.Path.Place;

/** A straight part of an arrow, along one line of the lattice. */
final class Run {
    final Path path;
    final boolean level;
    final int line;
    /** Where it begins and ends along its line; short of a figure's middle by a half. */
    final double begin;

    final double end;
    Run before;
    Run after;
    /** Its place beside others on the same line, from above or from the left. */
    int track;
    /** How far it is from the middle of its line. */
    int offset;

    private Run(Path path, boolean level, int line, double begin, double end) {
        this.path = path;
        this.level = level;
        this.line = line;
        this.begin = begin;
        this.end = end;
    }

    /** Returns the straight parts of an arrow in order. */
    static List<Run> of(Path path) {
        List<Place> places = path.places();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < places.size(); i++) {
            boolean last = i == places.size() - 1;
            if (last || path.way(i) != path.way(i - 1)) {
                runs.add(run(path, start, i));
                start = i;
            }
        }
        for (int i = 1; i < runs.size(); i++) {
            runs.get(i).before = runs.get(i - 1);
            runs.get(i - 1).after = runs.get(i);
        }
        return runs;
    }

    private static Run run(Path path, int start, int stop) {
        Place from = path.places().get(start);
        Place to = path.places().get(stop);
        boolean level = path.way(start).isLevel();
        double begin = level ? from.x() : from.y();
        double end = level ? to.x() : to.y();
        double sign = Math.signum(end - begin) / 2;
        return new Run(
                path,
                level,
                level ? from.y() : from.x(),
                start == 0 ? begin + sign : begin,
                stop == path.places().size() - 1 ? end - sign : end);
    }

    double low() {
        return Math.min(begin, end);
    }

    double high() {
        return Math.max(begin, end);
    }

    boolean overlaps(Run other) {
        return low() <= other.high() && other.low() <= high();
    }

    boolean covers(double place) {
        return low() <= place && place <= high();
    }

    /** The cell that it begins at; null where it begins at a bend or a lane. */
    Cell firstCell() {
        return before == null ? path.source().cell() : null;
    }

    /** The cell that it ends at; null where it ends at a bend or a lane. */
    Cell lastCell() {
        return after == null ? path.target().cell() : null;
    }

    /** The fixed distance from the middle of its line, where an end has one; else null. */
    Integer pin() {
        if (before == null && path.source().pin() != null) {
            return path.source().pin();
        }
        return after == null ? path.target().pin() : null;
    }

    /** Whether the arrow turns to lower lines at the beginning (-1), to higher ones (1), or does not turn there (0). */
    int turnAtBegin() {
        return before == null ? 0 : (int) Math.signum(before.begin - before.end);
    }

    /** The same at the end. */
    int turnAtEnd() {
        return after == null ? 0 : (int) Math.signum(after.end - after.begin);
    }
}
