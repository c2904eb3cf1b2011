package org.throughline.diagram.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.throughline.model.process.Association;
import org.throughline.model.process.Document;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;

/**
 * Gives each node its column by the layered algorithm of ELK, so that the flow runs from left to right. Of what ELK
 * finds only the layers are used: the rest of its work is left out or done in the quickest way.
 */
final class Columns {
    private static final int SEQUENCE_WEIGHT = 10;

    private final Chart chart;

    private Columns(Chart chart) {
        this.chart = chart;
    }

    static void assign(Chart chart) {
        register();
        new Columns(chart).assign();
    }

    private static synchronized void register() {
        LayoutMetaDataService service = LayoutMetaDataService.getInstance();
        if (service.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }
    }

    private void assign() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.NONE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
        Map<Cell, ElkNode> nodes = new HashMap<>();
        for (Cell cell : chart.cells.values()) {
            if (!isBeside(cell.node)) {
                ElkNode node = ElkGraphUtil.createNode(graph);
                node.setDimensions(cell.figure.width(), cell.figure.height());
                nodes.put(cell, node);
            }
        }
        connect(nodes);
        if (!nodes.isEmpty()) {
            DeepStack.run(() -> new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor()));
        }
        nodes.forEach((cell, node) -> cell.column = node.getProperty(LayeredOptions.LAYERING_LAYER_ID));
        Compaction.apply(
                chart, chart.cells.values().stream().filter(nodes::containsKey).toList());
        placeBeside();
    }

    private void connect(Map<Cell, ElkNode> nodes) {
        for (Flow flow : chart.flows) {
            ElkNode source = nodes.get(chart.cellOf(flow.getSource()));
            ElkNode target = nodes.get(chart.cellOf(flow.getTarget()));
            if (source != null && target != null && source != target && !(flow instanceof Association)) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
                int weight = flow instanceof MessageFlow ? 1 : SEQUENCE_WEIGHT;
                edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, weight);
                edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, weight);
            }
        }
    }

    /** Documents and notes stand above or below what they belong to, not before or behind it. */
    static boolean isBeside(Node node) {
        boolean onlyLinked = node.getIncoming().stream().allMatch(Association.class::isInstance)
                && node.getOutgoing().stream().allMatch(Association.class::isInstance);
        return (node instanceof Document || node instanceof Note) && onlyLinked;
    }

    private void placeBeside() {
        Set<Cell> open = new HashSet<>();
        chart.cells.values().stream().filter(cell -> isBeside(cell.node)).forEach(open::add);
        List<Cell> ordered =
                chart.cells.values().stream().filter(open::contains).toList();
        for (Cell cell : ordered) {
            cell.column = chart.neighbours(cell.node).stream()
                    .map(chart::cellOf)
                    .filter(other -> other != null && !open.contains(other))
                    .mapToInt(other -> other.column)
                    .findFirst()
                    .orElse(0);
        }
    }
}
