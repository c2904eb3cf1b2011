package org.throughline.diagram.internal.svg;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/** Draws a process that is laid out, from the ground up: lanes, figures, arrows, texts. */
public final class Drawing {
    private static final int MARGIN = 12;

    private final Process process;
    private final ArrowTexts texts;
    private final LabelPlaces places = new LabelPlaces();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private Bounds frame;

    private record Label(Bounds place, WrappedText text, String cssClass, String whole) {}

    /** Takes a process whose geometry is complete. */
    public Drawing(Process process) {
        this.process = process;
        this.texts = new ArrowTexts(process);
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node && node.getBounds() != null) {
                nodes.add(node);
                grow(node.getBounds());
            } else if (object instanceof Lane lane && lane.getBounds() != null) {
                grow(lane.getBounds());
                lanes.add(lane);
            } else if (object instanceof Flow flow && FlowPath.of(flow).size() > 1) {
                flows.add(flow);
            }
        });
        placeLabels();
    }

    private void placeLabels() {
        lanes.forEach(lane -> places.addLane(lane.getBounds(), LaneHeader.widthOf(lane, nodes)));
        for (Node node : nodes) {
            if (!(node instanceof SubProcess open && NodeSizes.content(open) != null)) {
                places.addFigure(node.getBounds());
            }
        }
        for (Flow flow : flows) {
            List<Point> points = FlowPath.of(flow);
            points.forEach(point -> grow(new Bounds(point.x(), point.y(), 0, 0)));
            places.addArrow(points);
        }
        nodes.stream().filter(NodeSizes::hasLabelOutside).forEach(places::expect);
        for (Node node : nodes) {
            if (NodeSizes.hasLabelOutside(node)) {
                addLabel(places.besideNode(node), WrappedText.outsideLabel(node.getName()), "name", node.getName());
            }
        }
        for (Flow flow : flows) {
            addArrowLabel(flow, ArrowTexts.name(flow), 0.15, "name");
        }
        for (Flow flow : flows) {
            addArrowLabel(flow, texts.product(flow), 0.5, "product");
        }
    }

    private void addArrowLabel(Flow flow, WrappedText text, double wish, String cssClass) {
        if (!text.lines().isEmpty()) {
            addLabel(places.onArrow(FlowPath.of(flow), text, wish), text, cssClass, ArrowTexts.nameOf(flow));
        }
    }

    private void addLabel(Bounds place, WrappedText text, String cssClass, String whole) {
        if (!text.lines().isEmpty()) {
            labels.add(new Label(place, text, cssClass, whole));
            grow(place);
        }
    }

    private void grow(Bounds part) {
        frame = frame == null ? part : frame.union(part);
    }

    /** Returns the picture as one element. */
    public String render(String title) {
        Bounds box = frame == null ? new Bounds(0, 0, 200, 60) : frame;
        int x = box.x() - MARGIN;
        int y = box.y() - MARGIN;
        int width = box.width() + 2 * MARGIN;
        int height = box.height() + 2 * MARGIN;
        SvgWriter svg = new SvgWriter();
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", Style.ROOT, "role", "img");
        svg.attributes("viewBox", x + " " + y + " " + width + " " + height, "width", width, "height", height);
        svg.start("title").text(title).end();
        svg.start("desc").text(FlowInWords.of(process)).end();
        svg.start("style").text(Style.css()).end();
        svg.empty("rect", "class", "paper", "x", x, "y", y, "width", width, "height", height);
        LaneDrawing bands = new LaneDrawing(svg, nodes);
        process.getLanes().forEach(bands::draw);
        NodeDrawing figures = new NodeDrawing(svg);
        figures.drawAll(process.getNodes());
        FlowDrawing arrows = new FlowDrawing(svg, texts);
        flows.stream().filter(flow -> !texts.isHandOff(flow)).forEach(arrows::draw);
        flows.stream().filter(texts::isHandOff).forEach(arrows::draw);
        labels.forEach(label -> draw(svg, label));
        return svg.end().toString();
    }

    private static void draw(SvgWriter svg, Label label) {
        Bounds place = label.place;
        svg.group("label");
        if (label.text.cut()) {
            svg.tooltip(label.whole);
        }
        svg.empty(
                "rect",
                "class",
                "halo",
                "x",
                place.x() - 2,
                "y",
                place.y(),
                "width",
                place.width() + 4,
                "height",
                place.height(),
                "rx",
                3);
        svg.lines(label.text, place.centre().x(), place.y(), "middle", label.cssClass)
                .end();
    }
}
