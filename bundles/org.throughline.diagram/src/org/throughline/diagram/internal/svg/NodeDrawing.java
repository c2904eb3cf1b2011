package org.throughline.diagram.internal.svg;

import java.util.Comparator;
import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Document;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Start;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** Draws the figures of nodes, with their text where it stands inside. */
final class NodeDrawing {
    private static final int TEXT_MARGIN = 6;
    private static final int FOLD = 12;

    private final SvgWriter svg;

    NodeDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Node node) {
        Bounds figure = node.getBounds();
        if (figure == null) {
            return;
        }
        svg.group("node");
        switch (node) {
            case Start start -> circle(figure, 0, "figure start");
            case End end -> circle(figure, 1, "figure end");
            case Event event -> event(figure);
            case Wait wait -> clock(figure);
            case Decision decision -> decision(decision, figure);
            case Document document -> document(document, figure);
            case Note note -> note(note, figure);
            case SubProcess subProcess -> subProcess(subProcess, figure);
            default -> step(node, figure);
        }
        svg.end();
        if (node instanceof SubProcess subProcess) {
            drawAll(subProcess.getNodes());
        }
    }

    /** Large figures first, so that none hides a smaller one, and events at a border after what they are at. */
    void drawAll(List<Node> nodes) {
        nodes.stream()
                .filter(node -> node.getBounds() != null)
                .sorted(Comparator.comparing(NodeDrawing::isAtBorder)
                        .thenComparing(NodeDrawing::area, Comparator.reverseOrder()))
                .forEach(this::draw);
    }

    private static boolean isAtBorder(Node node) {
        return node instanceof Event event && event.getAttachedTo() != null;
    }

    private static long area(Node node) {
        return (long) node.getBounds().width() * node.getBounds().height();
    }

    /** Another program may show the process that a step calls inside of the step's figure. */
    private static boolean holdsOthers(Node node) {
        return node.eContainer() instanceof Scope scope
                && scope.getNodes().stream()
                        .anyMatch(other -> other != node
                                && !isAtBorder(other)
                                && other.getBounds() != null
                                && area(other) < area(node)
                                && node.getBounds().contains(other.getBounds().centre()));
    }

    private void circle(Bounds figure, int inset, String cssClass) {
        svg.empty(
                "ellipse",
                "class",
                cssClass,
                "cx",
                figure.x() + figure.width() / 2.0,
                "cy",
                figure.y() + figure.height() / 2.0,
                "rx",
                figure.width() / 2.0 - inset,
                "ry",
                figure.height() / 2.0 - inset);
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
        svg.empty(
                "path",
                "class",
                "mark",
                "d",
                "M" + x + " " + (y - hand) + "V" + y + "L" + (x + hand * 2 / 3) + " " + (y + hand / 2));
    }

    private void decision(Decision decision, Bounds figure) {
        int x = figure.centre().x();
        int y = figure.centre().y();
        svg.empty(
                "path",
                "class",
                "figure decision",
                "d",
                "M" + figure.x() + " " + y + "L" + x + " " + figure.y() + "L" + figure.right() + " " + y + "L" + x + " "
                        + figure.bottom() + "Z");
        int reach = Math.min(figure.width(), figure.height()) / 5;
        int slant = reach * 7 / 10;
        String upright =
                "M" + x + " " + (y - reach) + "V" + (y + reach) + "M" + (x - reach) + " " + y + "H" + (x + reach);
        String slanted = "M" + (x - slant) + " " + (y - slant) + "L" + (x + slant) + " " + (y + slant) + "M"
                + (x - slant) + " " + (y + slant) + "L" + (x + slant) + " " + (y - slant);
        switch (decision.getKind()) {
            case PARALLEL -> svg.empty("path", "class", "mark", "d", upright);
            case COMPLEX -> svg.empty("path", "class", "mark", "d", upright + slanted);
            case INCLUSIVE -> svg.empty("circle", "class", "mark", "cx", x, "cy", y, "r", reach);
            case EVENT_BASED -> {
                svg.empty("circle", "class", "mark", "cx", x, "cy", y, "r", reach + 2);
                svg.empty("circle", "class", "mark", "cx", x, "cy", y, "r", Math.max(1, reach - 3));
            }
            case EXCLUSIVE -> {}
        }
    }

    private void document(Document document, Bounds figure) {
        int right = figure.right() - FOLD;
        svg.empty(
                "path",
                "class",
                "figure document",
                "d",
                "M" + figure.x() + " " + figure.y() + "H" + right + "L" + figure.right() + " " + (figure.y() + FOLD)
                        + "V" + figure.bottom() + "H" + figure.x() + "Z");
        svg.empty("path", "class", "figure document", "d", "M" + right + " " + figure.y() + "v" + FOLD + "h" + FOLD);
        inside(document, new Bounds(figure.x(), figure.y() + 4, figure.width(), figure.height() - 4));
    }

    private void note(Note note, Bounds figure) {
        svg.empty(
                "path",
                "class",
                "figure note",
                "d",
                "M" + figure.x() + " " + figure.y() + "H" + figure.right() + "V" + (figure.bottom() - FOLD) + "L"
                        + (figure.right() - FOLD) + " " + figure.bottom() + "H" + figure.x() + "Z");
        svg.empty(
                "path",
                "class",
                "figure note",
                "d",
                "M" + (figure.right() - FOLD) + " " + figure.bottom() + "v-" + FOLD + "h" + FOLD);
        inside(note, figure);
    }

    private void step(Node step, Bounds figure) {
        boolean open = holdsOthers(step);
        String cssClass = "callActivity".equals(step.getBpmnType()) ? "figure step called" : "figure step";
        box(figure, open ? cssClass + " inner" : cssClass);
        inside(step, open ? title(figure) : figure);
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
        svg.empty(
                "path",
                "class",
                "mark",
                "d",
                "M" + (x - 7) + " " + (y - 7) + "h14v14h-14zM" + x + " " + (y - 4) + "v8M" + (x - 4) + " " + y + "h8");
    }

    private static Bounds title(Bounds figure) {
        return new Bounds(figure.x(), figure.y(), figure.width(), NodeSizes.SUB_PROCESS_TITLE);
    }

    private void box(Bounds figure, String cssClass) {
        svg.empty(
                "rect",
                "class",
                cssClass,
                "x",
                figure.x(),
                "y",
                figure.y(),
                "width",
                figure.width(),
                "height",
                figure.height(),
                "rx",
                8);
    }

    private void inside(Node node, Bounds room) {
        if (NodeSizes.hasLabelOutside(node)) {
            return;
        }
        WrappedText text = WrappedText.fit(
                node.getName(), Math.max(8, room.width() - 2 * TEXT_MARGIN), Math.max(8, room.height() - TEXT_MARGIN));
        if (text.cut()) {
            svg.tooltip(node.getName());
        }
        svg.lines(text, room.centre().x(), room.centre().y() - text.height() / 2, "middle", "name");
    }
}
