package org.throughline.diagram.internal.drawing;

import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas.Anchor;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.SubProcess;

/** Draws a scene from the ground up: lanes, figures, arrows, texts. */
public final class Drawing {
    private static final int MARGIN = 12;
    private static final Bounds NOTHING = new Bounds(0, 0, 200, 60);

    private final Scene scene;
    private final LabelPlaces places = new LabelPlaces();
    private final List<Label> labels = new ArrayList<>();
    private Bounds frame;

    private record Label(Bounds place, WrappedText text, String look, String whole) {}

    /** Finds the places of the scene's texts. */
    public Drawing(Scene scene) {
        this.scene = scene;
        this.frame = scene.bounds();
        placeLabels();
    }

    private void placeLabels() {
        scene.lanes().forEach(places::addLane);
        for (Figure figure : scene.figures()) {
            if (!(figure.node() instanceof SubProcess open && NodeSizes.content(open) != null)) {
                places.addFigure(figure.bounds());
            }
        }
        scene.arrows().forEach(arrow -> places.addArrow(arrow.points()));
        scene.connectors().forEach(connector -> places.addFigure(connector.room()));
        List<Figure> outside = scene.figures().stream()
                .filter(figure -> NodeSizes.hasLabelOutside(figure.node()))
                .toList();
        outside.forEach(places::expect);
        for (Figure figure : outside) {
            String name = figure.node().getName();
            addLabel(places.besideNode(figure), WrappedText.outsideLabel(name), "name", name);
        }
        for (Arrow arrow : scene.arrows()) {
            addArrowLabel(arrow, ArrowTexts.name(arrow.flow()), 0.15, "name");
        }
        for (Arrow arrow : scene.arrows()) {
            addArrowLabel(arrow, scene.texts().product(arrow.flow()), 0.5, "product");
        }
    }

    private void addArrowLabel(Arrow arrow, WrappedText text, double wish, String look) {
        if (arrow.tail() && !text.lines().isEmpty()) {
            Flow flow = arrow.flow();
            addLabel(places.onArrow(arrow.points(), text, wish), text, look, ArrowTexts.nameOf(flow));
        }
    }

    private void addLabel(Bounds place, WrappedText text, String look, String whole) {
        if (!text.lines().isEmpty()) {
            labels.add(new Label(place, text, look, whole));
            frame = Scene.union(frame, place);
        }
    }

    /** Returns what the picture needs, with a margin around. */
    public Bounds frame() {
        Bounds box = frame == null ? NOTHING : frame;
        return new Bounds(box.x() - MARGIN, box.y() - MARGIN, box.width() + 2 * MARGIN, box.height() + 2 * MARGIN);
    }

    /** Returns the flowchart in words. */
    public String words() {
        return FlowInWords.of(scene.process());
    }

    /** Returns the size of the smallest text. */
    public int smallestText() {
        SmallestText smallest = new SmallestText();
        draw(smallest);
        return smallest.size();
    }

    /** Draws the ground of a picture. */
    public static void ground(Canvas canvas, Bounds paper) {
        canvas.shape("paper", new Rectangle(paper.x(), paper.y(), paper.width(), paper.height()));
    }

    /** Draws the scene. */
    public void draw(Canvas canvas) {
        LaneDrawing bands = new LaneDrawing(canvas);
        scene.lanes().forEach(bands::draw);
        new NodeDrawing(canvas, scene.figures()).drawAll();
        FlowDrawing arrows = new FlowDrawing(canvas, scene.texts());
        scene.arrows().stream().filter(arrow -> !isHandOff(arrow)).forEach(arrows::draw);
        scene.arrows().stream().filter(this::isHandOff).forEach(arrows::draw);
        scene.connectors().forEach(connector -> draw(canvas, connector));
        labels.forEach(label -> draw(canvas, label));
    }

    private boolean isHandOff(Arrow arrow) {
        return scene.texts().isHandOff(arrow.flow());
    }

    private static void draw(Canvas canvas, Connector connector) {
        int x = connector.mark().x();
        int y = connector.mark().y();
        int radius = Connector.RADIUS;
        canvas.begin("connector-end");
        canvas.shape(
                "leader",
                new Lines()
                        .move(connector.at().x(), connector.at().y())
                        .to(x, y)
                        .shape());
        canvas.shape("connector", new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        WrappedText sign = new WrappedText(List.of(connector.sign()), Connector.TEXT_SIZE, false);
        canvas.lines(sign, x, y - sign.height() / 2, Anchor.MIDDLE, "connector-sign");
        WrappedText text = connector.wrapped();
        Bounds room = connector.room();
        halo(canvas, room);
        canvas.lines(text, room.centre().x(), room.y(), Anchor.MIDDLE, "furniture");
        canvas.end();
    }

    /** Keeps the lines behind a text from striking it through. */
    private static void halo(Canvas canvas, Bounds text) {
        canvas.shape(
                "halo", new RoundRectangle2D.Double(text.x() - 2, text.y(), text.width() + 4, text.height(), 6, 6));
    }

    private static void draw(Canvas canvas, Label label) {
        Bounds place = label.place;
        canvas.begin("label");
        if (label.text.cut()) {
            canvas.tooltip(label.whole);
        }
        halo(canvas, place);
        canvas.lines(label.text, place.centre().x(), place.y(), Anchor.MIDDLE, label.look);
        canvas.end();
    }
}
