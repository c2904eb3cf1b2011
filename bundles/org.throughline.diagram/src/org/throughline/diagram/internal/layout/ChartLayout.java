package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.SubProcess;

/** Lays out one chart and writes the outcome into the model. */
final class ChartLayout {
    private final Chart chart;
    private final FlowsByScope flows;
    private final ArrowTexts texts;
    private Spacing spacing;

    private ChartLayout(Chart chart, FlowsByScope flows, ArrowTexts texts) {
        this.chart = chart;
        this.flows = flows;
        this.texts = texts;
    }

    static void apply(Chart chart, List<Lane> lanes, FlowsByScope flows, ArrowTexts texts) {
        new ChartLayout(chart, flows, texts).apply(lanes);
    }

    private void apply(List<Lane> lanes) {
        List<List<Run>> arrows = place();
        chart.cells.values().forEach(this::writeNode);
        for (Lane lane : lanes) {
            writeLane(lane, 0);
        }
        arrows.forEach(this::writeRoute);
    }

    /** Returns where the middles of the cells would be, as the layout sees them; nothing is written. */
    static Map<Cell, Point> middles(Chart chart, FlowsByScope flows, ArrowTexts texts) {
        ChartLayout layout = new ChartLayout(chart, flows, texts);
        layout.place();
        Map<Cell, Point> middles = new LinkedHashMap<>();
        for (Cell cell : chart.cells.values()) {
            middles.put(cell, new Point(layout.spacing.x(Lattice.x(cell)), layout.spacing.y(Lattice.y(cell))));
        }
        return middles;
    }

    private List<List<Run>> place() {
        Columns.assign(chart);
        Rows.assign(chart);
        Lattice lattice = new Lattice(chart);
        List<Path> paths = new Router(chart, lattice).paths();
        List<List<Run>> arrows = paths.stream().map(Run::of).toList();
        List<Run> runs = arrows.stream().flatMap(List::stream).toList();
        Tracks.assign(runs, lattice);
        spacing = new Spacing(chart, lattice, runs, texts);
        return arrows;
    }

    private void writeNode(Cell cell) {
        Bounds bounds = cell.boundsAround(spacing.x(Lattice.x(cell)), spacing.y(Lattice.y(cell)));
        cell.node.setBounds(chart.axes.turn(bounds));
        for (Event event : cell.atBorder) {
            event.setBounds(chart.axes.turn(cell.borderBounds(event, bounds)));
        }
        if (cell.node instanceof SubProcess subProcess) {
            Nested.moveInto(subProcess, flows);
        }
    }

    private void writeLane(Lane lane, int depth) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int i = 0; i < chart.bands.size(); i++) {
            if (Lattice.isIn(chart.bands.get(i).lane, lane)) {
                top = Math.min(top, spacing.top(i));
                bottom = spacing.top(i + 1);
            }
        }
        int left = depth * NodeSizes.LANE_HEADER;
        lane.setBounds(chart.axes.turn(new Bounds(left, top, spacing.right() - left, bottom - top)));
        lane.getLanes().forEach(inner -> writeLane(inner, depth + 1));
    }

    private void writeRoute(List<Run> runs) {
        List<Point> bends = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            Run a = runs.get(i - 1);
            Run b = runs.get(i);
            bends.add(a.level ? new Point(x(b), y(a)) : new Point(x(a), y(b)));
        }
        Run only = runs.getFirst();
        if (runs.size() == 1 && only.offset != 0) {
            int middle = (int) Math.round((only.begin + only.end) / 2);
            bends.add(only.level ? new Point(spacing.x(middle), y(only)) : new Point(x(only), spacing.y(middle)));
        }
        Flow flow = only.path.flow();
        flow.setRoute(
                bends.isEmpty()
                        ? null
                        : new Route(bends.stream().map(chart.axes::turn).toList()));
    }

    private int x(Run upright) {
        return spacing.x(upright.line) + upright.offset;
    }

    private int y(Run level) {
        return spacing.y(level.line) + level.offset;
    }
}
