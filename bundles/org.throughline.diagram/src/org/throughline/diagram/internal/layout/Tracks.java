package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the arrows that share a line beside one another, in the order in which they cross least. */
final class Tracks {
    /** The distance between two arrows side by side. */
    static final int STEP = 12;

    /** How near to a corner an arrow may touch a figure. */
    private static final int CORNER = 7;

    private static final int PASSES = 4;

    private final Lattice lattice;
    private final List<List<Run>> bundles = new ArrayList<>();

    private Tracks(Lattice lattice) {
        this.lattice = lattice;
    }

    static void assign(List<Run> runs, Lattice lattice) {
        Tracks tracks = new Tracks(lattice);
        tracks.bundle(runs);
        tracks.bundles.forEach(Tracks::order);
        for (int pass = 0; pass < PASSES; pass++) {
            tracks.bundles.forEach(Tracks::uncross);
        }
        tracks.bundles.forEach(tracks::place);
        for (Run run : runs) {
            if (run.pin() != null) {
                run.offset = run.pin();
            }
        }
    }

    /** Groups the runs of a line that touch, directly or through others. */
    private void bundle(List<Run> runs) {
        Map<String, List<Run>> lines = new LinkedHashMap<>();
        for (Run run : runs) {
            if (run.pin() == null) {
                lines.computeIfAbsent(run.level + ":" + run.line, key -> new ArrayList<>())
                        .add(run);
            }
        }
        for (List<Run> line : lines.values()) {
            line.sort(Comparator.comparingDouble(Run::low));
            double reached = Double.NEGATIVE_INFINITY;
            for (Run run : line) {
                if (run.low() > reached) {
                    bundles.add(new ArrayList<>());
                }
                bundles.getLast().add(run);
                reached = Math.max(reached, run.high());
            }
        }
    }

    private static void order(List<Run> bundle) {
        List<Run> ordered = new ArrayList<>();
        for (Run run : bundle) {
            int best = ordered.size();
            int bestCost = Integer.MAX_VALUE;
            for (int place = ordered.size(); place >= 0; place--) {
                int cost = 0;
                for (int i = 0; i < ordered.size(); i++) {
                    Run other = ordered.get(i);
                    cost += i < place ? crossings(other, run) : crossings(run, other);
                }
                if (cost < bestCost) {
                    bestCost = cost;
                    best = place;
                }
            }
            ordered.add(best, run);
        }
        bundle.clear();
        bundle.addAll(ordered);
        number(bundle);
    }

    private static void number(List<Run> bundle) {
        for (int i = 0; i < bundle.size(); i++) {
            Run run = bundle.get(i);
            run.track = 0;
            for (Run earlier : bundle.subList(0, i)) {
                if (earlier.overlaps(run)) {
                    run.track = Math.max(run.track, earlier.track + 1);
                }
            }
        }
    }

    /** How often two runs cross where the first lies on the lower side of the second. */
    private static int crossings(Run lower, Run higher) {
        if (!lower.overlaps(higher)) {
            return 0;
        }
        int count = 0;
        count += higher.covers(lower.begin) && lower.turnAtBegin() > 0 ? 1 : 0;
        count += higher.covers(lower.end) && lower.turnAtEnd() > 0 ? 1 : 0;
        count += lower.covers(higher.begin) && higher.turnAtBegin() < 0 ? 1 : 0;
        count += lower.covers(higher.end) && higher.turnAtEnd() < 0 ? 1 : 0;
        return count;
    }

    private static void uncross(List<Run> bundle) {
        for (int i = 1; i < bundle.size(); i++) {
            Run first = bundle.get(i - 1);
            Run second = bundle.get(i);
            if (first.path == second.path || !first.overlaps(second)) {
                continue;
            }
            int before = Crossings.between(first, second);
            swap(bundle, i);
            if (Crossings.between(first, second) >= before) {
                swap(bundle, i);
            }
        }
    }

    private static void swap(List<Run> bundle, int index) {
        bundle.set(index, bundle.set(index - 1, bundle.get(index)));
        number(bundle);
    }

    private void place(List<Run> bundle) {
        int most = bundle.stream().mapToInt(run -> run.track).max().orElse(0);
        boolean atFigures =
                bundle.getFirst().level ? lattice.isRow(bundle.getFirst().line) : bundle.getFirst().line % 2 == 1;
        double middle = atFigures ? mainTrack(bundle, most) : most / 2.0;
        double step = STEP;
        for (Run run : bundle) {
            double away = Math.abs(run.track - middle);
            if (away > 0) {
                step = Math.min(step, room(run) / away);
            }
        }
        for (Run run : bundle) {
            run.offset = (int) Math.round((run.track - middle) * step);
        }
    }

    /** The arrow between two figures stays in the middle, else one that leaves or meets a small figure. */
    private static double mainTrack(List<Run> bundle, int most) {
        for (Run run : bundle) {
            if (run.firstCell() != null && run.lastCell() != null) {
                return run.track;
            }
        }
        return most / 2.0;
    }

    /** Whether an upright arrow meets a cell's figure at some distance from its middle; a lane is met anywhere. */
    static boolean meets(Cell cell, int offset) {
        return cell == null || Math.abs(offset) <= cell.figure.width() / 2 - CORNER;
    }

    private static double room(Run run) {
        double room = Double.MAX_VALUE;
        for (Cell cell : new Cell[] {run.firstCell(), run.lastCell()}) {
            if (cell != null) {
                int side = run.level ? cell.figure.height() : cell.figure.width();
                room = Math.min(room, side / 2.0 - CORNER);
            }
        }
        return room;
    }
}
