package org.throughline.diagram.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.process.Lane;

/**
 * The lines that arrows run along. Upright lines: an odd one runs through the middles of a column's figures, an even
 * one between two columns. Level lines: each band has one through each of its rows and free ones around them.
 */
final class Lattice {
    /** What a step between two lines costs at the least. */
    static final double LEVEL_STEP = 1;

    static final double UPRIGHT_STEP = 0.8;

    final int uprights;
    final int levels;

    private final Chart chart;
    private final Cell[][] cells;
    private final boolean[] isRow;
    private final int[][] levelUse;
    private final int[][] uprightUse;
    private final Map<Cell, int[]> leaving = new HashMap<>();
    private final Map<Cell, int[]> arriving = new HashMap<>();

    Lattice(Chart chart) {
        this.chart = chart;
        int columns =
                chart.cells.values().stream().mapToInt(c -> c.column + 1).max().orElse(1);
        uprights = 2 * columns + 1;
        int line = 0;
        for (Band band : chart.bands) {
            band.firstLine = line;
            line += band.lines();
        }
        levels = line;
        cells = new Cell[uprights][levels];
        isRow = new boolean[levels];
        levelUse = new int[uprights][levels];
        uprightUse = new int[uprights][levels];
        for (Band band : chart.bands) {
            for (int row = 0; row < band.rows; row++) {
                isRow[band.lineOf(row)] = true;
            }
        }
        chart.cells.values().forEach(cell -> cells[x(cell)][y(cell)] = cell);
    }

    static int x(Cell cell) {
        return 2 * cell.column + 1;
    }

    static int y(Cell cell) {
        return cell.band.lineOf(cell.row);
    }

    boolean isRow(int level) {
        return isRow[level];
    }

    boolean holds(int x, int y) {
        return x >= 0 && x < uprights && y >= 0 && y < levels;
    }

    Cell cellAt(int x, int y) {
        return cells[x][y];
    }

    /** Returns the first line of a lane and the last, sub-lanes included; null for a lane that is not in the chart. */
    int[] linesOf(Lane lane) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Band band : chart.bands) {
            if (isIn(band.lane, lane)) {
                first = Math.min(first, band.firstLine);
                last = Math.max(last, band.lastLine());
            }
        }
        return last < 0 ? null : new int[] {first, last};
    }

    static boolean isIn(Lane inner, Lane outer) {
        Lane lane = inner;
        while (lane != null && lane != outer) {
            lane = lane.eContainer() instanceof Lane around ? around : null;
        }
        return lane != null;
    }

    /** Returns what it costs to go on from a crossing: length, company on the same line, and arrows crossed. */
    double stepCost(int x, int y, Way way) {
        int company = way.isLevel() ? levelUse[Math.min(x, x + way.dx)][y] : uprightUse[x][Math.min(y, y + way.dy)];
        boolean crosses = way.isLevel()
                ? y > 0 && uprightUse[x][y - 1] > 0 && uprightUse[x][y] > 0
                : x > 0 && levelUse[x - 1][y] > 0 && levelUse[x][y] > 0;
        return (way.isLevel() ? LEVEL_STEP : UPRIGHT_STEP) + 0.15 * company + (crosses ? 1 : 0);
    }

    /** Returns what it costs to share a side of a cell with the arrows that use it already. */
    double crowding(Cell cell, Way side, boolean leaves) {
        int out = leaving.getOrDefault(cell, new int[4])[side.ordinal()];
        int in = arriving.getOrDefault(cell, new int[4])[side.ordinal()];
        boolean small = NodeSizes.hasLabelOutside(cell.node);
        return (leaves ? out : in) * (small ? 1.4 : 0.4) + (leaves ? in : out) * 1.6;
    }

    /** Remembers an arrow, so that later ones keep clear of it. */
    void occupy(Path path) {
        List<Path.Place> places = path.places();
        for (int i = 1; i < places.size(); i++) {
            Path.Place a = places.get(i - 1);
            Path.Place b = places.get(i);
            if (a.y() == b.y()) {
                levelUse[Math.min(a.x(), b.x())][a.y()]++;
            } else {
                uprightUse[a.x()][Math.min(a.y(), b.y())]++;
            }
        }
        if (places.size() > 1) {
            use(leaving, path.source().cell(), path.way(0));
            use(arriving, path.target().cell(), path.way(places.size() - 2).back());
        }
    }

    private static void use(Map<Cell, int[]> uses, Cell cell, Way side) {
        if (cell != null) {
            uses.computeIfAbsent(cell, c -> new int[4])[side.ordinal()]++;
        }
    }
}
