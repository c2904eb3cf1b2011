package org.throughline.diagram.internal;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Start;
import org.throughline.model.process.Wait;

/** The border of a figure, and where a line meets it. */
public enum Outline {
    /** A rectangle. */
    BOX,
    /** An ellipse that fills the bounds. */
    ROUND,
    /** A rhombus with its corners in the middles of the bounds' sides. */
    DIAMOND;

    /** Returns the outline of an element's figure. */
    public static Outline of(DiagramElement element) {
        return switch (element) {
            case Decision decision -> DIAMOND;
            case Start start -> ROUND;
            case End end -> ROUND;
            case Event event -> ROUND;
            case Wait wait -> ROUND;
            default -> BOX;
        };
    }

    /**
     * Returns where a line that comes from a point meets this outline: level or upright where the point faces the
     * figure, else towards its centre.
     */
    public Point border(Bounds figure, Point from) {
        boolean beside = from.y() >= figure.y() && from.y() <= figure.bottom();
        boolean above = from.x() >= figure.x() && from.x() <= figure.right();
        if (beside && !above) {
            int reach = reach(figure.width(), figure.height(), from.y() - middle(figure.y(), figure.height()));
            return rounded(
                    middle(figure.x(), figure.width()) + (from.x() < figure.x() ? -reach : reach),
                    from.y(),
                    figure,
                    from);
        }
        if (above && !beside) {
            int reach = reach(figure.height(), figure.width(), from.x() - middle(figure.x(), figure.width()));
            return rounded(
                    from.x(),
                    middle(figure.y(), figure.height()) + (from.y() < figure.y() ? -reach : reach),
                    figure,
                    from);
        }
        return towardsCentre(figure, from);
    }

    private static double middle(int start, int length) {
        return start + length / 2.0;
    }

    /** Keeps the straight sides exact where half a point was lost. */
    private Point rounded(double x, double y, Bounds figure, Point from) {
        int wholeX = (int) Math.round(x);
        int wholeY = (int) Math.round(y);
        if (this == BOX && wholeX != from.x()) {
            wholeX = from.x() < figure.x() ? figure.x() : figure.right();
        } else if (this == BOX) {
            wholeY = from.y() < figure.y() ? figure.y() : figure.bottom();
        }
        return new Point(wholeX, wholeY);
    }

    /** How far the figure reaches from its centre along one axis, at a distance from the centre along the other. */
    private int reach(int along, int across, double distance) {
        double share = across == 0 ? 0 : Math.min(1, Math.abs(distance) / (across / 2.0));
        double reach = switch (this) {
            case BOX -> 1;
            case ROUND -> Math.sqrt(1 - share * share);
            case DIAMOND -> 1 - share;
        };
        return (int) Math.round(reach * along / 2.0);
    }

    private Point towardsCentre(Bounds figure, Point from) {
        double centreX = middle(figure.x(), figure.width());
        double centreY = middle(figure.y(), figure.height());
        double dx = from.x() - centreX;
        double dy = from.y() - centreY;
        if (dx == 0 && dy == 0 || figure.width() == 0 || figure.height() == 0) {
            return new Point((int) Math.round(centreX), (int) Math.round(centreY));
        }
        double acrossX = Math.abs(dx) / (figure.width() / 2.0);
        double acrossY = Math.abs(dy) / (figure.height() / 2.0);
        double scale = switch (this) {
            case BOX -> Math.max(acrossX, acrossY);
            case ROUND -> Math.hypot(acrossX, acrossY);
            case DIAMOND -> acrossX + acrossY;
        };
        return new Point((int) Math.round(centreX + dx / scale), (int) Math.round(centreY + dy / scale));
    }
}
