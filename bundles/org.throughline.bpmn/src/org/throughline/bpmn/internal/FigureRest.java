package org.throughline.bpmn.internal;

import java.util.Set;
import org.throughline.diagram.FlowPath;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.SubProcess;

/**
 * What a figure says beside its place: its id, colours, markers and label; a label keeps its distance to the figure.
 */
final class FigureRest {
    private static final Set<String> COORDINATES = Set.of("x", "y");

    private final Orientation orientation;

    FigureRest(Orientation orientation) {
        this.orientation = orientation;
    }

    /** Returns the rest of a figure; null where nothing is left. */
    XmlElement of(XmlElement figure, DiagramElement element, Point offset) {
        XmlElement rest = figure.empty();
        figure.attributes().forEach((key, value) -> {
            if (!isModelled(key, value, figure, element)) {
                rest.set(key, value);
            }
        });
        Point origin = origin(element);
        for (XmlElement child : figure.children) {
            boolean made = child.attributes().containsKey(Kept.MADE);
            boolean place = child.name.equals("Bounds") || child.name.equals("waypoint");
            if (!made && !place && !isEmptyLabel(child)) {
                rest.add(
                        origin == null
                                ? child.copy()
                                : moved(child, new Point(offset.x() - origin.x(), offset.y() - origin.y())));
            }
        }
        return rest.attributes().isEmpty() && rest.content.isEmpty() ? null : rest;
    }

    private static boolean isEmptyLabel(XmlElement child) {
        return child.name.equals("BPMNLabel") && child.attributes().isEmpty() && child.children.isEmpty();
    }

    private boolean isModelled(XmlElement.Key key, String value, XmlElement figure, DiagramElement element) {
        if (!key.namespace().isEmpty()) {
            return false;
        }
        return switch (key.name()) {
            case "bpmnElement" -> true;
            case "id" -> value.equals(figure.attribute("bpmnElement") + "_di");
            case "isHorizontal" -> value.equals(String.valueOf(orientation == Orientation.HORIZONTAL));
            case "isExpanded" -> element instanceof SubProcess inner && value.equals(String.valueOf(isExpanded(inner)));
            default -> false;
        };
    }

    /** Returns whether anything inside a sub-process is drawn. */
    static boolean isExpanded(SubProcess subProcess) {
        return subProcess.getNodes().stream().anyMatch(node -> node.getBounds() != null);
    }

    /** Returns the place that a label keeps its distance to; null where the element has none. */
    static Point origin(DiagramElement element) {
        Bounds bounds = switch (element) {
            case Node node -> node.getBounds();
            case Lane lane -> lane.getBounds();
            case Flow flow -> FlowPath.boundsOf(flow);
            default -> null;
        };
        return bounds == null ? null : new Point(bounds.x(), bounds.y());
    }

    /** Returns a copy of a figure or a label that lies elsewhere; its places become whole numbers. */
    static XmlElement moved(XmlElement figure, Point by) {
        XmlElement copy = figure.copy();
        move(copy, by);
        return copy;
    }

    private static void move(XmlElement element, Point by) {
        if (element.name.equals("Bounds") || element.name.equals("waypoint")) {
            for (String coordinate : COORDINATES) {
                Double value = DiagramMapping.number(element.attribute(coordinate));
                int distance = coordinate.equals("x") ? by.x() : by.y();
                element.set(coordinate, value == null ? 0 : Math.round(value) + distance);
            }
        }
        element.children.forEach(child -> move(child, by));
    }
}
