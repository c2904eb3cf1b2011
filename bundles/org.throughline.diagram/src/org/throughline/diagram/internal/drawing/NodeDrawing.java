package org.throughline.diagram.internal.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas.Anchor;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Document;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Start;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** Draws the figures of nodes, with their text where it stands inside. */
final class NodeDrawing {
    private static final int TEXT_MARGIN = 6;
    private static final int FOLD = 12;
    private static final int CORNER = 8;

    private final Canvas canvas;
    private final List<Figure> figures;

    NodeDrawing(Canvas canvas, List<Figure> figures) {
        this.canvas = canvas;
        this.figures = figures;
    }

    /** Large figures first, so that none hides a smaller one, and events at a border after what they are at. */
    void drawAll() {
        figures.stream()
                .sorted(Comparator.comparingInt(NodeDrawing::depth)
                        .thenComparing(figure -> isAtBorder(figure.node()))
                        .thenComparing(NodeDrawing::area, Comparator.reverseOrder()))
                .forEach(this::draw);
    }

    private void draw(Figure figure) {
        Bounds bounds = figure.bounds();
        canvas.begin("node");
        switch (figure.node()) {
            case Start start -> circle(bounds, 0, "figure start");
            case End end -> circle(bounds, 1, "figure end");
            case Event event -> event(bounds);
            case Wait wait -> clock(bounds);
            case Decision decision -> decision(decision, bounds);
            case Document document -> document(document, bounds);
            case Note note -> note(note, bounds);
            case SubProcess subProcess -> subProcess(subProcess, bounds);
            default -> step(figure);
        }
        canvas.end();
    }

    private static int depth(Figure figure) {
        int depth = 0;
        for (EObject around = figure.node().eContainer(); around instanceof Node; around = around.eContainer()) {
            depth++;
        }
        return depth;
    }

    private static boolean isAtBorder(Node node) {
        return node instanceof Event event && event.getAttachedTo() != null;
    }

    private static long area(Figure figure) {
        return (long) figure.bounds().width() * figure.bounds().height();
    }

    /** Another program may show the process that a step calls inside of the step's figure. */
    private boolean holdsOthers(Figure figure) {
        return figures.stream()
                .anyMatch(other -> other != figure
                        && other.node().eContainer() == figure.node().eContainer()
                        && !isAtBorder(other.node())
                        && area(other) < area(figure)
                        && figure.bounds().contains(other.bounds().centre()));
    }

    private void circle(Bounds figure, int inset, String look) {
        canvas.shape(
                look,
                new Ellipse2D.Double(
                        figure.x() + inset,
                        figure.y() + inset,
                        figure.width() - 2 * inset,
                        figure.height() - 2 * inset));
    }

    private void event(Bounds figure) {
        circle(figure, 0, "figure");
        circle(figure, 4, "figure");
    }

    private void clock(Bounds figure) {
        circle(figure, 0, "figure wait");
        int x = figure.centre().x();
        int y = figure.centre().y();
        int hand = figure.height() / 3;
        canvas.shape(
                "mark",
                new Lines()
                        .move(x, y - hand)
                        .to(x, y, x + hand * 2 / 3, y + hand / 2)
                        .shape());
    }

    private void decision(Decision decision, Bounds figure) {
        int x = figure.centre().x();
        int y = figure.centre().y();
        canvas.shape(
                "figure decision",
                new Lines()
                        .move(figure.x(), y)
                        .to(x, figure.y(), figure.right(), y, x, figure.bottom())
                        .close()
                        .shape());
        int reach = Math.min(figure.width(), figure.height()) / 5;
        switch (decision.getKind()) {
            case PARALLEL -> canvas.shape("mark", plus(new Lines(), x, y, reach).shape());
            case COMPLEX -> canvas.shape("mark", star(x, y, reach));
            case INCLUSIVE -> ring(x, y, reach);
            case EVENT_BASED -> {
                ring(x, y, reach + 2);
                ring(x, y, Math.max(1, reach - 3));
            }
            case EXCLUSIVE -> {}
        }
    }

    private static Lines plus(Lines lines, int x, int y, int reach) {
        return lines.move(x, y - reach).to(x, y + reach).move(x - reach, y).to(x + reach, y);
    }

    private static Shape star(int x, int y, int reach) {
        int slant = reach * 7 / 10;
        return plus(new Lines(), x, y, reach)
                .move(x - slant, y - slant)
                .to(x + slant, y + slant)
                .move(x - slant, y + slant)
                .to(x + slant, y - slant)
                .shape();
    }

    private void ring(int x, int y, int radius) {
        canvas.shape("mark", new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void document(Document document, Bounds figure) {
        int right = figure.right() - FOLD;
        int fold = figure.y() + FOLD;
        canvas.shape(
                "figure document",
                new Lines()
                        .move(figure.x(), figure.y())
                        .to(right, figure.y(), figure.right(), fold)
                        .to(figure.right(), figure.bottom(), figure.x(), figure.bottom())
                        .close()
                        .shape());
        canvas.shape(
                "figure document",
                new Lines()
                        .move(right, figure.y())
                        .to(right, fold, figure.right(), fold)
                        .shape());
        inside(document, new Bounds(figure.x(), figure.y() + 4, figure.width(), figure.height() - 4));
    }

    private void note(Note note, Bounds figure) {
        int right = figure.right() - FOLD;
        int fold = figure.bottom() - FOLD;
        canvas.shape(
                "figure note",
                new Lines()
                        .move(figure.x(), figure.y())
                        .to(figure.right(), figure.y(), figure.right(), fold)
                        .to(right, figure.bottom(), figure.x(), figure.bottom())
                        .close()
                        .shape());
        canvas.shape(
                "figure note",
                new Lines()
                        .move(right, figure.bottom())
                        .to(right, fold, figure.right(), fold)
                        .shape());
        inside(note, figure);
    }

    private void step(Figure figure) {
        Node step = figure.node();
        boolean open = holdsOthers(figure);
        String look = "callActivity".equals(step.getBpmnType()) ? "figure step called" : "figure step";
        box(figure.bounds(), open ? look + " inner" : look);
        inside(step, open ? title(figure.bounds()) : figure.bounds());
    }

    private void subProcess(SubProcess subProcess, Bounds figure) {
        if (NodeSizes.content(subProcess) != null) {
            box(figure, "figure inner");
            inside(subProcess, title(figure));
            return;
        }
        box(figure, "figure step");
        inside(subProcess, new Bounds(figure.x(), figure.y(), figure.width(), Math.max(16, figure.height() - 16)));
        int x = figure.centre().x();
        int y = figure.bottom() - 9;
        canvas.shape(
                "mark",
                plus(new Lines(), x, y, 4)
                        .move(x - 7, y - 7)
                        .to(x + 7, y - 7, x + 7, y + 7, x - 7, y + 7)
                        .close()
                        .shape());
    }

    private static Bounds title(Bounds figure) {
        return new Bounds(figure.x(), figure.y(), figure.width(), NodeSizes.SUB_PROCESS_TITLE);
    }

    private void box(Bounds figure, String look) {
        canvas.shape(
                look,
                new RoundRectangle2D.Double(
                        figure.x(), figure.y(), figure.width(), figure.height(), 2 * CORNER, 2 * CORNER));
    }

    private void inside(Node node, Bounds room) {
        if (NodeSizes.hasLabelOutside(node)) {
            return;
        }
        WrappedText text = WrappedText.fit(
                node.getName(), Math.max(8, room.width() - 2 * TEXT_MARGIN), Math.max(8, room.height() - TEXT_MARGIN));
        if (text.cut()) {
            canvas.tooltip(node.getName());
        }
        canvas.lines(text, room.centre().x(), room.centre().y() - text.height() / 2, Anchor.MIDDLE, "name");
    }
}
