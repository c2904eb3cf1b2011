package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.diagram.internal.Axes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/**
 * Arranges some nodes of one scope among the others: their columns and rows are found as if they were alone; what is in
 * one lane then goes, as a block, to the nearest place in its lane where it covers nothing. Only where there is none
 * the lane, or the sub-process around, grows, and what lies beyond moves aside.
 */
public final class SelectionLayout {
    private static final int GAP = 24;

    private final Process process;
    private final Scope scope;
    private final Axes axes;
    private final FlowsByScope flows;
    private final Set<Node> selected = new LinkedHashSet<>();
    private final Set<Node> moved = new LinkedHashSet<>();

    private SelectionLayout(Process process, Scope scope, Collection<Node> nodes) {
        this.process = process;
        this.scope = scope;
        this.axes = Axes.of(process);
        this.flows = new FlowsByScope(process);
        for (Node node : scope.getNodes()) {
            Node host = node instanceof Event event ? event.getAttachedTo() : null;
            if (nodes.contains(node) && host == null) {
                selected.add(node);
                moved.add(node);
            } else if (nodes.contains(host)) {
                moved.add(node);
            }
        }
    }

    /** Arranges those of the nodes that lie in the scope itself; all nodes of the scope have bounds. */
    public static void apply(Process process, Scope scope, Collection<Node> nodes) {
        new SelectionLayout(process, scope, nodes).apply();
    }

    private void apply() {
        if (selected.isEmpty()) {
            return;
        }
        Set<Flow> slanted = new HashSet<>();
        for (EObject around = scope; around instanceof Scope outer; around = around.eContainer()) {
            flows.in(outer).stream().filter(Rerouting::isSlanted).forEach(slanted::add);
        }
        List<Lane> lanes = scope == process ? process.getLanes() : List.of();
        Chart chart = new Chart(scope, lanes, within(), selected, this::size);
        Map<Cell, Point> middles = ChartLayout.middles(chart, flows, new ArrowTexts(process));
        Bounds before = selected.stream().map(this::lying).reduce(Bounds::union).orElseThrow();
        int left = middles.entrySet().stream()
                .mapToInt(e -> e.getValue().x() - e.getKey().figure.width() / 2)
                .min()
                .orElseThrow();
        Map<Lane, List<Cell>> blocks = new LinkedHashMap<>();
        chart.cells
                .values()
                .forEach(cell -> blocks.computeIfAbsent(cell.node.getLane(), lane -> new ArrayList<>())
                        .add(cell));
        blocks.values().forEach(cells -> place(cells, middles, before.x() - left));
        for (EObject around = scope; around instanceof Scope outer; around = around.eContainer()) {
            new Rerouting(process, outer, moved, slanted).apply();
        }
    }

    private List<Flow> within() {
        return flows.in(scope).stream()
                .filter(flow -> isSelected(flow.getSource()) && isSelected(flow.getTarget()))
                .toList();
    }

    private boolean isSelected(EObject end) {
        EObject object = end;
        while (object != null && object.eContainer() != scope) {
            object = object.eContainer();
        }
        return object instanceof Node node && moved.contains(node);
    }

    private Size size(Node node) {
        return new Size(node.getBounds().width(), node.getBounds().height());
    }

    private Bounds lying(Node node) {
        return axes.turn(node.getBounds());
    }

    /** Puts the cells of one lane, as a block, where it covers nothing. */
    private void place(List<Cell> cells, Map<Cell, Point> middles, int dx) {
        Bounds block = cells.stream()
                .map(cell -> around(cell, middles.get(cell)))
                .reduce(Bounds::union)
                .orElseThrow()
                .translated(dx, 0);
        int wish = cells.stream().mapToInt(cell -> lying(cell.node).y()).min().orElseThrow()
                - cells.stream()
                        .mapToInt(cell -> middles.get(cell).y() - cell.figure.height() / 2)
                        .min()
                        .orElseThrow()
                + block.y();
        Room room = new Room(process, scope, axes, cells.getFirst().node.getLane());
        Point at = room.make(block, wish, obstacles());
        for (Cell cell : cells) {
            Point middle = middles.get(cell);
            write(cell, middle.x() + dx + at.x() - block.x(), middle.y() + at.y() - block.y());
            selected.remove(cell.node);
        }
    }

    private static Bounds around(Cell cell, Point middle) {
        return new Bounds(middle.x() - cell.left, middle.y() - cell.up, cell.left + cell.right, cell.up + cell.down);
    }

    /** What the nodes that stay, and those that have found their place, take up, texts included. */
    private List<Bounds> obstacles() {
        List<Bounds> found = new ArrayList<>();
        for (Node node : scope.getNodes()) {
            Node host = node instanceof Event event && event.getAttachedTo() != null ? event.getAttachedTo() : node;
            if (!selected.contains(host)) {
                Bounds figure = node.getBounds();
                Bounds all =
                        NodeSizes.hasLabelOutside(node) ? figure.union(NodeSizes.labelOutside(node, figure)) : figure;
                found.add(axes.turn(all));
            }
        }
        found.sort(Comparator.comparingInt(Bounds::y).thenComparingInt(Bounds::x));
        return found;
    }

    private void write(Cell cell, int x, int y) {
        Node node = cell.node;
        Bounds old = node.getBounds();
        Bounds lying = cell.boundsAround(x, y);
        node.setBounds(axes.turn(lying));
        for (Event event : cell.atBorder) {
            event.setBounds(axes.turn(cell.borderBounds(event, lying)));
        }
        if (node instanceof SubProcess inner) {
            Nested.move(inner, node.getBounds().x() - old.x(), node.getBounds().y() - old.y(), flows);
        }
    }

    /** Returns the gap that is kept between what is arranged and the rest. */
    static int gap() {
        return GAP;
    }
}
