package org.throughline.diagram;

import java.util.List;
import org.throughline.diagram.internal.Axes;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Document;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Start;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** How large the figures of a flowchart are, and where the text of those stands that are too small to hold it. */
public final class NodeSizes {
    /** The width of a lane's header, at its left; a sub-lane's lies inside the lane around it, right of its header. */
    public static final int LANE_HEADER = 40;
    /** The free space around the content of a sub-process. */
    public static final int SUB_PROCESS_PADDING = 20;
    /** The height of the line above the content of a sub-process that holds its name. */
    public static final int SUB_PROCESS_TITLE = 24;

    private static final Size STEP = new Size(140, 60);
    private static final Size DECISION = new Size(50, 50);
    private static final Size EVENT = new Size(36, 36);
    private static final Size DOCUMENT = new Size(100, 60);
    private static final int NOTE_WIDTH = 140;
    private static final int NOTE_LINES = 8;
    private static final int LABEL_GAP = 4;

    private NodeSizes() {}

    /**
     * Returns the size of a new figure for the node. It goes by the kind; a note's goes by its text too, and a
     * sub-process that holds nodes with bounds is as large as they need.
     */
    public static Size of(Node node) {
        return switch (node) {
            case Start start -> EVENT;
            case End end -> EVENT;
            case Event event -> EVENT;
            case Wait wait -> EVENT;
            case Decision decision -> DECISION;
            case Document document -> DOCUMENT;
            case Note note -> noteSize(note);
            case SubProcess subProcess -> subProcessSize(subProcess);
            default -> STEP;
        };
    }

    private static Size noteSize(Note note) {
        WrappedText text = WrappedText.wrap(note.getName(), NOTE_WIDTH - 20, NOTE_LINES, WrappedText.USUAL);
        return new Size(NOTE_WIDTH, Math.max(40, text.height() + 16));
    }

    private static Size subProcessSize(SubProcess subProcess) {
        Bounds content = content(subProcess);
        if (content == null) {
            return STEP;
        }
        return new Size(
                Math.max(STEP.width(), content.width() + 2 * SUB_PROCESS_PADDING),
                Math.max(STEP.height(), content.height() + 2 * SUB_PROCESS_PADDING + SUB_PROCESS_TITLE));
    }

    /**
     * Returns the bounds of what a sub-process holds, labels and bend points included; null where nothing in it has
     * bounds.
     */
    public static Bounds content(SubProcess subProcess) {
        Bounds content = null;
        for (Node inner : subProcess.getNodes()) {
            Bounds figure = inner.getBounds();
            if (figure != null) {
                Bounds all = hasLabelOutside(inner) ? figure.union(labelOutside(inner, figure)) : figure;
                content = content == null ? all : content.union(all);
            }
        }
        for (Flow flow : subProcess.getFlows()) {
            for (Point bend : flow.getRoute() == null || content == null
                    ? List.<Point>of()
                    : flow.getRoute().bends()) {
                content = content.union(new Bounds(bend.x(), bend.y(), 0, 0));
            }
        }
        return content;
    }

    /** Returns whether the node's text stands outside of its figure, because of its kind or because it is small. */
    public static boolean hasLabelOutside(Node node) {
        return node instanceof Start
                || node instanceof End
                || node instanceof Event
                || node instanceof Wait
                || node instanceof Decision
                || node instanceof Document && isSmall(node.getBounds());
    }

    /** Other programs draw documents as small signs with the name below. */
    private static boolean isSmall(Bounds figure) {
        return figure != null && (figure.width() < DOCUMENT.width() / 2 || figure.height() < DOCUMENT.height() / 2);
    }

    /**
     * Returns the place of the text of a node that has it outside of its figure: above a decision, whose way down stays
     * free, and below any other. Where lanes stand, so that the flow runs down, it is left of a decision and right of
     * any other. It has no height where there is no text.
     *
     * @param figure the bounds of the figure
     */
    public static Bounds labelOutside(Node node, Bounds figure) {
        WrappedText text = labelText(node);
        int width = Math.max(1, text.width());
        int left = figure.centre().x() - width / 2;
        if (text.lines().isEmpty()) {
            return new Bounds(figure.x(), figure.y(), figure.width(), 0);
        }
        if (Axes.of(node) == Axes.SWAPPED) {
            int beside = node instanceof Decision ? figure.x() - LABEL_GAP - width : figure.right() + LABEL_GAP;
            return new Bounds(beside, figure.centre().y() - text.height() / 2, width, text.height());
        }
        int top = node instanceof Decision ? figure.y() - LABEL_GAP - text.height() : figure.bottom() + LABEL_GAP;
        return new Bounds(left, top, width, text.height());
    }

    private static WrappedText labelText(Node node) {
        return WrappedText.outsideLabel(node.getName());
    }
}
