package org.throughline.diagram.internal.layout;

import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.diagram.internal.Axes;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.model.process.Lane;

/** Turns the lattice's lines into coordinates: wide enough for the figures on them and the arrows between them. */
final class Spacing {
    private static final int GAP = 22;
    private static final int LEVEL_GAP = 13;
    private static final int LABEL_MARGIN = 26;
    private static final int LEAST_BAND = 90;
    private static final int MARGIN = 20;

    private final int[] uprights;
    private final int[] levels;
    private final int[] bandTops;
    private final int right;
    private final int bottom;

    Spacing(Chart chart, Lattice lattice, List<Run> runs, ArrowTexts texts) {
        int header = depth(chart) * NodeSizes.LANE_HEADER;
        int[][] across = reaches(lattice.uprights, GAP);
        int[][] down = reaches(lattice.levels, LEVEL_GAP);
        for (Cell cell : chart.cells.values()) {
            widen(across[Lattice.x(cell)], cell.left, cell.right);
            widen(down[Lattice.y(cell)], cell.up, cell.down);
        }
        for (Run run : runs) {
            int margin = run.level ? LEVEL_GAP : GAP;
            widen((run.level ? down : across)[run.line], margin - run.offset, margin + run.offset);
        }
        for (Run run : runs) {
            makeRoomForLabel(run, chart, across, texts);
        }
        uprights = new int[lattice.uprights];
        right = place(across, uprights, header);
        levels = new int[lattice.levels];
        bandTops = new int[chart.bands.size() + 1];
        bottom = placeBands(chart, down);
    }

    private static int depth(Chart chart) {
        int deepest = 0;
        for (Band band : chart.bands) {
            int depth = 0;
            for (Lane lane = band.lane; lane != null; depth++) {
                lane = lane.eContainer() instanceof Lane around ? around : null;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static int[][] reaches(int lines, int least) {
        int[][] reaches = new int[lines][2];
        for (int line = 0; line < lines; line++) {
            widen(reaches[line], least, least);
        }
        return reaches;
    }

    private static void widen(int[] reach, int low, int high) {
        reach[0] = Math.max(reach[0], low);
        reach[1] = Math.max(reach[1], high);
    }

    /** A short level run beside a figure gets room for the label that stands on it. */
    private static void makeRoomForLabel(Run run, Chart chart, int[][] across, ArrowTexts texts) {
        int width = texts.length(run.path.flow(), chart.axes == Axes.AS_THEY_ARE);
        boolean atFigure = run.firstCell() != null || run.lastCell() != null;
        if (width > 0 && run.level && atFigure && run.high() - run.low() <= 1) {
            int gap = (int) Math.round((run.low() + run.high()) / 2 / 2) * 2;
            int missing = width + LABEL_MARGIN - across[gap][0] - across[gap][1];
            if (missing > 0) {
                widen(across[gap], across[gap][0] + missing / 2, across[gap][1] + missing / 2);
            }
        }
    }

    private static int place(int[][] reaches, int[] lines, int start) {
        int at = start;
        for (int line = 0; line < lines.length; line++) {
            lines[line] = at + reaches[line][0];
            at = lines[line] + reaches[line][1];
        }
        return at;
    }

    private int placeBands(Chart chart, int[][] reaches) {
        int top = 0;
        for (int i = 0; i < chart.bands.size(); i++) {
            Band band = chart.bands.get(i);
            bandTops[i] = top;
            int height = 0;
            for (int line = band.firstLine; line <= band.lastLine(); line++) {
                height += reaches[line][0] + reaches[line][1];
            }
            int spare = band.lane == null ? 0 : Math.max(0, Math.max(LEAST_BAND, nameLength(band)) - height);
            int at = top + spare / 2;
            for (int line = band.firstLine; line <= band.lastLine(); line++) {
                levels[line] = at + reaches[line][0];
                at = levels[line] + reaches[line][1];
            }
            top += height + spare;
        }
        bandTops[chart.bands.size()] = top;
        return top;
    }

    private static int nameLength(Band band) {
        return LaneHeader.lengthOf(band.lane) + MARGIN;
    }

    int x(int line) {
        return uprights[line];
    }

    int y(int line) {
        return levels[line];
    }

    int top(int band) {
        return bandTops[band];
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }
}
