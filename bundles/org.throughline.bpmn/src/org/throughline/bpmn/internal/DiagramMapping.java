package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Reads where figures and arrows are drawn; several diagrams are placed one below the other. */
final class DiagramMapping {
    private static final int BETWEEN_DIAGRAMS = 60;
    private static final double FARTHEST = 1_000_000;

    private final Index index;
    private final Account account;
    private int shapes;
    private int edges;
    private Bounds used;

    DiagramMapping(Index index, Account account) {
        this.index = index;
        this.account = account;
    }

    int shapes() {
        return shapes;
    }

    int edges() {
        return edges;
    }

    void read(XmlElement root) {
        for (XmlElement diagram : root.children) {
            if (isDiagram(diagram, "BPMNDiagram")) {
                for (XmlElement plane : diagram.children) {
                    if (isDiagram(plane, "BPMNPlane")) {
                        readPlane(plane);
                    }
                }
                diagram.children.stream()
                        .filter(style -> isDiagram(style, "BPMNLabelStyle"))
                        .forEach(style -> account.droppedLikeOthers(style, "fonts are the program's own"));
            }
        }
    }

    private static boolean isDiagram(XmlElement element, String name) {
        return element.namespace.equals(BpmnNames.DIAGRAM) && element.name.equals(name);
    }

    private void readPlane(XmlElement plane) {
        List<XmlElement> shapesHere =
                plane.children.stream().filter(e -> isDiagram(e, "BPMNShape")).toList();
        List<XmlElement> edgesHere =
                plane.children.stream().filter(e -> isDiagram(e, "BPMNEdge")).toList();
        shapes += shapesHere.size();
        edges += edgesHere.size();
        noteLabels(plane);
        XmlElement drawn = index.find(plane.attribute("bpmnElement"));
        if (drawn != null && BpmnNames.SUB_PROCESSES.contains(drawn.name)) {
            account.kept(
                    plane, "the content of " + Account.words(drawn) + " has a diagram of its own; it is drawn closed");
            return;
        }
        Bounds here = extent(shapesHere);
        int dx = used == null || here == null ? 0 : used.x() - here.x();
        int dy = used == null || here == null ? 0 : used.bottom() + BETWEEN_DIAGRAMS - here.y();
        shapesHere.forEach(shape -> readShape(shape, dx, dy));
        edgesHere.forEach(edge -> readEdge(edge, dx, dy));
        if (here != null) {
            used = used == null ? here : used.union(here.translated(dx, dy));
        }
    }

    private void noteLabels(XmlElement element) {
        for (XmlElement child : element.children) {
            if (isDiagram(child, "BPMNLabel")) {
                account.droppedLikeOthers(child, "labels are placed anew");
            }
            noteLabels(child);
        }
    }

    private static Bounds extent(List<XmlElement> shapes) {
        Bounds extent = null;
        for (XmlElement shape : shapes) {
            Bounds bounds = bounds(shape);
            extent = extent == null || bounds == null ? (extent == null ? bounds : extent) : extent.union(bounds);
        }
        return extent;
    }

    private void readShape(XmlElement shape, int dx, int dy) {
        XmlElement xml = index.find(shape.attribute("bpmnElement"));
        DiagramElement element = xml == null ? null : index.of(xml);
        Bounds bounds = bounds(shape);
        if (element == null) {
            if (xml == null) {
                account.repaired(
                        shape, "a shape of the unknown element \"" + shape.attribute("bpmnElement") + "\"; ignored");
            }
        } else if (bounds == null) {
            account.repaired(shape, "the shape of " + Account.words(xml) + " has no usable bounds; it is placed anew");
        } else if (element instanceof Node node && node.getBounds() == null) {
            node.setBounds(bounds.translated(dx, dy));
        } else if (element instanceof Lane lane && lane.getBounds() == null) {
            lane.setBounds(bounds.translated(dx, dy));
            if ("false".equals(shape.attribute("isHorizontal"))) {
                account.kept(shape, Account.words(xml) + " is drawn upright; its header is at the left here");
            }
        } else {
            account.dropped(shape, "a second shape of " + Account.words(xml) + "; the first is drawn");
        }
    }

    private void readEdge(XmlElement edge, int dx, int dy) {
        XmlElement xml = index.find(edge.attribute("bpmnElement"));
        if (xml == null) {
            account.repaired(edge, "an edge of the unknown element \"" + edge.attribute("bpmnElement") + "\"; ignored");
        } else if (index.of(xml) instanceof Flow flow) {
            List<Point> points = new ArrayList<>();
            for (XmlElement child : edge.children) {
                if (child.name.equals("waypoint")) {
                    add(points, child, dx, dy);
                }
            }
            if (points.size() > 2 && flow.getRoute() == null) {
                flow.setRoute(new Route(points.subList(1, points.size() - 1)));
            }
        }
    }

    private static void add(List<Point> points, XmlElement waypoint, int dx, int dy) {
        Double x = number(waypoint.attribute("x"));
        Double y = number(waypoint.attribute("y"));
        if (x != null && y != null) {
            points.add(new Point((int) Math.round(x) + dx, (int) Math.round(y) + dy));
        }
    }

    private static Bounds bounds(XmlElement shape) {
        for (XmlElement child : shape.children) {
            if (child.name.equals("Bounds")) {
                Double x = number(child.attribute("x"));
                Double y = number(child.attribute("y"));
                Double width = number(child.attribute("width"));
                Double height = number(child.attribute("height"));
                if (x != null && y != null && width != null && height != null && width >= 1 && height >= 1) {
                    int left = (int) Math.round(x);
                    int top = (int) Math.round(y);
                    return new Bounds(left, top, (int) Math.round(width), (int) Math.round(height));
                }
            }
        }
        return null;
    }

    private static Double number(String text) {
        try {
            double value = text == null ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(value) <= FARTHEST ? value : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
