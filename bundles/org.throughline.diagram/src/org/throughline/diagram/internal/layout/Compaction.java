package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.process.Association;
import org.throughline.model.process.Flow;

/**
 * Moves nodes to the left where their band is free: an arrow to another lane may run straight down or up, so that the
 * diagram gets narrower. Within a band the order from left to right stays as it was.
 */
final class Compaction {
    private final Chart chart;
    private final Map<Cell, List<Cell>> before = new HashMap<>();
    private final Map<Band, Integer> last = new HashMap<>();

    private Compaction(Chart chart) {
        this.chart = chart;
        for (Flow flow : chart.flows) {
            Cell source = chart.cellOf(flow.getSource());
            Cell target = chart.cellOf(flow.getTarget());
            boolean forward = source != null && target != null && source.column < target.column;
            if (forward && !(flow instanceof Association)) {
                before.computeIfAbsent(target, t -> new ArrayList<>()).add(source);
            }
        }
    }

    static void apply(Chart chart, List<Cell> flowing) {
        new Compaction(chart).apply(flowing);
    }

    private void apply(List<Cell> flowing) {
        int columns = flowing.stream().mapToInt(cell -> cell.column + 1).max().orElse(0);
        List<List<Cell>> byColumn = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            byColumn.add(new ArrayList<>());
        }
        flowing.forEach(cell -> byColumn.get(cell.column).add(cell));
        for (List<Cell> column : byColumn) {
            for (Band band : chart.bands) {
                place(column.stream().filter(cell -> cell.band == band).toList(), band);
            }
        }
    }

    private void place(List<Cell> together, Band band) {
        int column = last.getOrDefault(band, -1) + 1;
        for (Cell cell : together) {
            for (Cell earlier : before.getOrDefault(cell, List.of())) {
                column = Math.max(column, earlier.band == band ? earlier.column + 1 : earlier.column);
            }
        }
        for (Cell cell : together) {
            cell.column = column;
            last.put(band, column);
        }
    }
}
