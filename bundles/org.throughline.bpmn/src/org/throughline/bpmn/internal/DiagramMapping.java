package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;

/** Reads where figures and arrows are drawn; several diagrams are placed one below the other. */
final class DiagramMapping {
    /** Says that the places of a plane are those of the whole flowchart already. */
    static final XmlElement.Key PLACED = new XmlElement.Key(BpmnNames.OWN, OwnNames.PREFIX, "placed");

    private static final int BETWEEN_DIAGRAMS = 60;
    private static final double FARTHEST = 1_000_000;

    private final Index index;
    private final Account account;
    private final Map<XmlElement, XmlElement> figures = new HashMap<>();
    private final Map<XmlElement, Point> offsets = new HashMap<>();
    private FigureRest rests;
    private int shapes;
    private int edges;
    private int upright;
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
        if (isOfSubProcess(plane)) {
            account.kept(
                    plane,
                    "the content of " + Account.words(index.find(plane.attribute("bpmnElement")))
                            + " has a diagram of its own, which is kept as it is; here it is drawn closed");
            return;
        }
        Bounds here = extent(shapesHere);
        boolean placed = used == null || here == null || plane.attributes().containsKey(PLACED);
        int dx = placed ? 0 : used.x() - here.x();
        int dy = placed ? 0 : used.bottom() + BETWEEN_DIAGRAMS - here.y();
        offsets.put(plane, new Point(dx, dy));
        shapesHere.forEach(shape -> readShape(shape, dx, dy));
        edgesHere.forEach(edge -> readEdge(edge, dx, dy));
        if (here != null) {
            used = used == null ? here : used.union(here.translated(dx, dy));
        }
    }

    private boolean isOfSubProcess(XmlElement plane) {
        XmlElement drawn = index.find(plane.attribute("bpmnElement"));
        return drawn != null && BpmnNames.SUB_PROCESSES.contains(drawn.name);
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
            figures.put(xml, shape);
        } else if (element instanceof Lane lane && lane.getBounds() == null) {
            lane.setBounds(bounds.translated(dx, dy));
            figures.put(xml, shape);
            upright += "false".equals(shape.attribute("isHorizontal")) ? 1 : 0;
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
                if (child.name.equals("waypoint") && !add(points, child, dx, dy)) {
                    account.repaired(child, "a point of " + Account.words(xml) + " is no usable place; left out");
                }
            }
            figures.putIfAbsent(xml, edge);
            if (points.size() > 2 && flow.getRoute() == null) {
                flow.setRoute(new Route(points.subList(1, points.size() - 1)));
            }
        }
    }

    private static boolean add(List<Point> points, XmlElement waypoint, int dx, int dy) {
        Double x = number(waypoint.attribute("x"));
        Double y = number(waypoint.attribute("y"));
        if (x != null && y != null) {
            points.add(new Point((int) Math.round(x) + dx, (int) Math.round(y) + dy));
        }
        return x != null && y != null;
    }

    static Bounds bounds(XmlElement shape) {
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

    static Double number(String text) {
        try {
            double value = text == null ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(value) <= FARTHEST ? value : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Returns which way the lanes run: upright where all that are drawn say so. */
    Orientation orientation() {
        long lanes = figures.keySet().stream()
                .filter(xml -> index.of(xml) instanceof Lane)
                .count();
        return lanes > 0 && upright == lanes ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    }

    /** Returns what an element's figure says beside its place; null where there is nothing. */
    XmlElement restOfFigure(XmlElement xml, DiagramElement element) {
        XmlElement figure = figures.get(xml);
        if (rests == null) {
            rests = new FigureRest(orientation());
        }
        return figure == null ? null : rests.of(figure, element, offsets.get(figure.parent));
    }

    /** Returns a diagram without the figures of what became elements; null for one that an export made up. */
    XmlElement outline(XmlElement diagram) {
        XmlElement outline = diagram.empty();
        diagram.attributes().forEach(outline::set);
        for (XmlElement child : diagram.children) {
            if (!child.isDiagram("BPMNPlane") || isOfSubProcess(child)) {
                outline.add(child.copy());
            } else if (!child.attributes().containsKey(Kept.MADE)) {
                outline.add(outlineOfPlane(child));
            } else if (outlineOfPlane(child).children.isEmpty()) {
                return null;
            } else {
                outline.add(outlineOfPlane(child));
            }
        }
        return outline;
    }

    private XmlElement outlineOfPlane(XmlElement plane) {
        XmlElement outline = plane.empty();
        plane.attributes()
                .forEach((key, value) -> outline.set(key, key.namespace().equals(BpmnNames.OWN) ? null : value));
        Point offset = offsets.get(plane);
        for (XmlElement child : plane.children) {
            XmlElement xml = index.find(child.attribute("bpmnElement"));
            boolean figure = child.isDiagram("BPMNShape") || child.isDiagram("BPMNEdge");
            boolean usable = !child.isDiagram("BPMNShape") || bounds(child) != null;
            boolean made = xml != null && xml.attributes().containsKey(Kept.MADE);
            if (!figure || xml != null && !made && index.of(xml) == null && usable) {
                outline.add(FigureRest.moved(child, offset));
            }
        }
        return outline;
    }
}
