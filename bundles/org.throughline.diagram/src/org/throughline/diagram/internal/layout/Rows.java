package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;

/**
 * Gives each node its row within its band. The band's longest chain of steps comes first and stays straight; what
 * branches off takes the nearest row that is free over the whole of its length.
 */
final class Rows {
    private final Chart chart;
    private final Map<Cell, List<Cell>> next = new HashMap<>();
    private final Map<Cell, List<Cell>> leadingTo = new HashMap<>();
    private final Map<Cell, Integer> ahead = new HashMap<>();
    private final Set<Cell> placed = new HashSet<>();
    private final Map<Band, List<Set<Integer>>> taken = new HashMap<>();

    private Rows(Chart chart) {
        this.chart = chart;
    }

    static void assign(Chart chart) {
        Rows rows = new Rows(chart);
        for (Band band : chart.bands) {
            rows.assign(band);
        }
    }

    private void assign(Band band) {
        taken.put(band, new ArrayList<>());
        List<Cell> flowing = new ArrayList<>();
        List<Cell> beside = new ArrayList<>();
        for (Cell cell : band.cells) {
            (Columns.isBeside(cell.node) ? beside : flowing).add(cell);
        }
        for (Cell cell : flowing) {
            next.put(cell, nextInBand(cell));
            next.get(cell)
                    .forEach(target -> leadingTo
                            .computeIfAbsent(target, t -> new ArrayList<>())
                            .add(cell));
        }
        flowing.sort(Comparator.comparingInt(cell -> cell.column));
        for (Cell cell : flowing.reversed()) {
            ahead.put(
                    cell,
                    next.get(cell).stream()
                            .mapToInt(n -> ahead.get(n) + 1)
                            .max()
                            .orElse(0));
        }
        for (Cell cell : flowing) {
            if (!placed.contains(cell)) {
                placeChain(cell);
            }
        }
        for (Cell cell : beside) {
            placeBeside(cell);
        }
        band.rows = Math.max(1, taken.get(band).size());
    }

    /**
     * The cells of the same band, further right, that the sequence reaches from this cell or an event at its border.
     */
    private List<Cell> nextInBand(Cell cell) {
        Set<Cell> found = new LinkedHashSet<>();
        List<Node> from = new ArrayList<>(List.of(cell.node));
        from.addAll(cell.atBorder);
        for (Node node : from) {
            for (Flow flow : node.getOutgoing()) {
                Cell target = flow instanceof SequenceFlow ? chart.cellOf(flow.getTarget()) : null;
                if (target != null && target.band == cell.band && target.column > cell.column) {
                    found.add(target);
                }
            }
        }
        return List.copyOf(found);
    }

    private void placeChain(Cell first) {
        List<Cell> chain = new ArrayList<>();
        for (Cell cell = first; cell != null; cell = successor(cell)) {
            chain.add(cell);
            placed.add(cell);
        }
        int row = freeRow(first.band, wish(first), first.column, chain.getLast().column);
        for (Cell cell : chain) {
            cell.row = row;
        }
    }

    private Cell successor(Cell cell) {
        return next.get(cell).stream()
                .filter(n -> !placed.contains(n))
                .max(Comparator.comparingInt(
                        n -> ahead.get(n) * 100 - next.get(cell).indexOf(n)))
                .orElse(null);
    }

    /** The row of whatever leads here in the same band, else the first. */
    private int wish(Cell cell) {
        return leadingTo.getOrDefault(cell, List.of()).stream()
                .filter(placed::contains)
                .filter(before -> before != cell)
                .mapToInt(before -> before.row)
                .min()
                .orElse(0);
    }

    private void placeBeside(Cell cell) {
        int wish = chart.neighbours(cell.node).stream()
                .map(chart::cellOf)
                .filter(other -> other != null && other.band == cell.band && placed.contains(other))
                .mapToInt(other -> other.row + 1)
                .findFirst()
                .orElse(0);
        cell.row = freeRow(cell.band, wish, cell.column, cell.column);
        placed.add(cell);
    }

    /** The row nearest to the wish, rather below than above, that is free from one column to another; now taken. */
    private int freeRow(Band band, int wish, int from, int to) {
        List<Set<Integer>> rows = taken.get(band);
        int row = wish;
        for (int distance = 0; ; distance++) {
            if (isFree(rows, wish + distance, from, to)) {
                row = wish + distance;
                break;
            }
            if (wish - distance >= 0 && isFree(rows, wish - distance, from, to)) {
                row = wish - distance;
                break;
            }
        }
        while (rows.size() <= row) {
            rows.add(new HashSet<>());
        }
        for (int column = from; column <= to; column++) {
            rows.get(row).add(column);
        }
        return row;
    }

    private static boolean isFree(List<Set<Integer>> rows, int row, int from, int to) {
        for (int column = from; row < rows.size() && column <= to; column++) {
            if (rows.get(row).contains(column)) {
                return false;
            }
        }
        return true;
    }
}
