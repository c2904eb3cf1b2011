package org.throughline.bpmn.internal;

import java.util.List;
import java.util.Objects;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Writes the places of lanes, nodes and arrows, each into the diagram that shows its process or collaboration. */
final class DiagramExport {
    private final Process process;
    private final XmlElement root;
    private final FileIds ids;
    private final Fragments fragments;
    private final Containers containers;
    private final FlowExport flows;
    private final List<XmlElement> planes;

    DiagramExport(
            Process process,
            XmlElement root,
            FileIds ids,
            Fragments fragments,
            Containers containers,
            FlowExport flows) {
        this.process = process;
        this.root = root;
        this.ids = ids;
        this.fragments = fragments;
        this.containers = containers;
        this.flows = flows;
        planes = planes();
    }

    private List<XmlElement> planes() {
        List<String> roots = root.children.stream()
                .filter(child -> child.is("process") || child.is("collaboration"))
                .map(XmlElement::id)
                .toList();
        List<XmlElement> found = root.children.stream()
                .filter(child -> child.isDiagram("BPMNDiagram"))
                .flatMap(diagram -> diagram.children.stream())
                .filter(child -> child.isDiagram("BPMNPlane"))
                .filter(plane ->
                        plane.attribute("bpmnElement") == null || roots.contains(local(plane.attribute("bpmnElement"))))
                .toList();
        return found.isEmpty() ? List.of(newPlane()) : found;
    }

    private static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private XmlElement newPlane() {
        XmlElement shown = root.first("collaboration") == null ? root.first("process") : root.first("collaboration");
        XmlElement diagram = root.add(diagram("BPMNDiagram").set("id", ids.made("Diagram", process)));
        return diagram.add(diagram("BPMNPlane")
                .set("id", ids.made("Plane", process))
                .set("bpmnElement", shown.id())
                .set(Kept.MADE, true));
    }

    private static XmlElement diagram(String name) {
        return new XmlElement(BpmnNames.DIAGRAM, "bpmndi", name, 0);
    }

    void write() {
        planes.forEach(plane -> plane.set(DiagramMapping.PLACED, true));
        for (Containers.Pool pool : containers.pools()) {
            XmlElement plane = planeOf(pool.collaboration());
            if (pool.lane() == null) {
                writeMade(pool, plane);
            } else {
                write(pool.lane(), pool.lane().getBounds(), plane);
            }
            writeLanes(pool.lanes(), plane);
        }
        for (Lane lane : process.getLanes()) {
            boolean inPool = containers.pools().stream()
                    .anyMatch(pool -> pool.lane() == lane
                            || pool.lane() == null && pool.lanes().contains(lane));
            if (!inPool) {
                writeLanes(List.of(lane), planeOf(containers.of(lane)));
            }
        }
        process.getNodes().forEach(node -> writeNode(node, planeOf(containers.of(node))));
        writeFlows(process);
    }

    private XmlElement planeOf(XmlElement container) {
        XmlElement collaboration = containers.pools().stream()
                .filter(pool -> pool.process() != null && pool.process() == container)
                .map(Containers.Pool::collaboration)
                .findFirst()
                .orElse(null);
        return planes.stream()
                .filter(plane -> shows(plane, container) || shows(plane, collaboration))
                .findFirst()
                .orElse(planes.getFirst());
    }

    private static boolean shows(XmlElement plane, XmlElement container) {
        String shown = plane.attribute("bpmnElement");
        return container != null && shown != null && local(shown).equals(container.id());
    }

    private void writeMade(Containers.Pool pool, XmlElement plane) {
        Bounds around = pool.lanes().stream()
                .map(Lane::getBounds)
                .filter(Objects::nonNull)
                .reduce(Bounds::union)
                .orElse(null);
        if (around != null) {
            int header = NodeSizes.LANE_HEADER;
            boolean upright = process.getOrientation() == Orientation.VERTICAL;
            Bounds bounds = upright
                    ? new Bounds(around.x(), around.y() - header, around.width(), around.height() + header)
                    : new Bounds(around.x() - header, around.y(), around.width() + header, around.height());
            XmlElement shape = diagram("BPMNShape").set("id", pool.id() + "_di").set("bpmnElement", pool.id());
            plane.add(shape).set("isHorizontal", !upright).add(bounds(bounds));
        }
    }

    private void writeLanes(List<Lane> lanes, XmlElement plane) {
        for (Lane lane : lanes) {
            write(lane, lane.getBounds(), plane);
            writeLanes(lane.getLanes(), plane);
        }
    }

    private void writeNode(Node node, XmlElement plane) {
        write(node, node.getBounds(), plane);
        if (node instanceof SubProcess inner) {
            inner.getNodes().forEach(each -> writeNode(each, plane));
        }
    }

    private void write(DiagramElement element, Bounds bounds, XmlElement plane) {
        if (bounds == null) {
            return;
        }
        XmlElement shape = figure(element, "BPMNShape");
        if (element instanceof Lane && shape.attribute("isHorizontal") == null) {
            shape.set("isHorizontal", process.getOrientation() == Orientation.HORIZONTAL);
        }
        if (element instanceof SubProcess inner && shape.attribute("isExpanded") == null) {
            shape.set("isExpanded", FigureRest.isExpanded(inner));
        }
        shape.add(bounds(bounds));
        addLabel(element, shape);
        if (element instanceof Node node && !(node instanceof Note) && shape.children.size() == 1) {
            writeLabel(node, bounds, shape);
        }
        plane.add(shape);
    }

    /** Returns an element's figure with what is kept of it, its label left out. */
    private XmlElement figure(DiagramElement element, String kind) {
        XmlElement kept = fragments.figure(element);
        XmlElement figure = diagram(kind).set("id", ids.of(element) + "_di").set("bpmnElement", ids.of(element));
        if (kept != null && kept.name.equals(kind)) {
            figure.declared.putAll(kept.declared);
            kept.attributes().forEach(figure::set);
            kept.children.stream()
                    .filter(child -> child.name.equals("extension"))
                    .forEach(child -> figure.add(child.copy()));
        }
        return figure;
    }

    private void addLabel(DiagramElement element, XmlElement figure) {
        XmlElement kept = fragments.figure(element);
        Point origin = FigureRest.origin(element);
        if (kept != null && kept.name.equals(figure.name) && origin != null) {
            kept.children.stream()
                    .filter(child -> child.isDiagram("BPMNLabel"))
                    .forEach(label -> figure.add(FigureRest.moved(label, origin)));
        }
    }

    private static void writeLabel(Node node, Bounds bounds, XmlElement shape) {
        if (NodeSizes.hasLabelOutside(node)
                && node.getName() != null
                && !node.getName().isBlank()) {
            XmlElement label = shape.add(diagram("BPMNLabel")).set(Kept.MADE, true);
            label.add(bounds(NodeSizes.labelOutside(node, bounds)));
        }
    }

    private static XmlElement bounds(Bounds bounds) {
        return new XmlElement(BpmnNames.BOUNDS, "dc", "Bounds", 0)
                .set("x", bounds.x())
                .set("y", bounds.y())
                .set("width", bounds.width())
                .set("height", bounds.height());
    }

    private void writeFlows(Scope scope) {
        for (Flow flow : scope.getFlows()) {
            XmlElement place = flows.placeOf(flow);
            List<Point> points = place == null ? List.of() : FlowPath.of(flow);
            if (!points.isEmpty()) {
                writeEdge(flow, points, planeOf(rootOf(place)));
            }
        }
        for (Node node : scope.getNodes()) {
            if (node instanceof SubProcess inner) {
                writeFlows(inner);
            }
        }
    }

    private XmlElement rootOf(XmlElement place) {
        XmlElement outer = place;
        while (outer.parent != null && outer.parent != root) {
            outer = outer.parent;
        }
        return outer;
    }

    private void writeEdge(Flow flow, List<Point> points, XmlElement plane) {
        XmlElement edge = figure(flow, "BPMNEdge");
        for (Point point : points.size() == 1 ? List.of(points.getFirst(), points.getFirst()) : points) {
            edge.add(new XmlElement(BpmnNames.POINTS, "di", "waypoint", 0))
                    .set("x", point.x())
                    .set("y", point.y());
        }
        addLabel(flow, edge);
        plane.add(edge);
    }
}
