package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Counts how often two arrows cross, by the order of their tracks alone. */
final class Crossings {
    /** Farther apart than any number of tracks. */
    private static final int LINE = 10_000;

    private Crossings() {}

    private record Part(boolean level, double line, double low, double high) {
        boolean crosses(Part other) {
            return level != other.level
                    && line > other.low
                    && line < other.high
                    && other.line > low
                    && other.line < high;
        }

        boolean covers(Part other) {
            return level == other.level && line == other.line && low < other.high && other.low < high;
        }
    }

    static int between(Run first, Run second) {
        List<Part> ones = parts(first);
        List<Part> others = parts(second);
        int count = 0;
        for (Part one : ones) {
            for (Part other : others) {
                count += one.crosses(other) || one.covers(other) ? 1 : 0;
            }
        }
        return count;
    }

    private static List<Part> parts(Run any) {
        Run first = any;
        while (first.before != null) {
            first = first.before;
        }
        List<Part> parts = new ArrayList<>();
        for (Run run = first; run != null; run = run.after) {
            double from = run.before == null ? run.begin * LINE : position(run.before);
            double to = run.after == null ? run.end * LINE : position(run.after);
            parts.add(new Part(run.level, position(run), Math.min(from, to), Math.max(from, to)));
        }
        return parts;
    }

    private static double position(Run run) {
        return run.line * (double) LINE + run.track;
    }
}
