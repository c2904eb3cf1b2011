package org.throughline.diagram.internal.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.throughline.diagram.internal.WrappedText;

/** What a flowchart is drawn on; lengths are points of 1/96 inch, y goes down. */
public interface Canvas {
    /** Where the lines of a text lie, seen from its x. */
    enum Anchor {
        /** They begin there. */
        START(0),
        /** They have their middle there. */
        MIDDLE(0.5f),
        /** They end there. */
        END(1);

        private final float share;

        Anchor(float share) {
            this.share = share;
        }

        /** Returns how much of a line's width lies before its x. */
        public float before(float width) {
            return share * width;
        }
    }

    /** Begins a part of the picture. */
    void begin(String kind);

    /** Begins a part of the picture that is moved, turned or scaled. */
    void begin(AffineTransform moved);

    /** Ends the part that was begun last. */
    void end();

    /** Gives the part that was begun last the whole of a text that is drawn cut, where the medium can hold it. */
    void tooltip(String text);

    /**
     * Draws a shape.
     *
     * @param look the classes of {@link Style} that give its colours and strokes
     */
    void shape(String look, Shape shape);

    /**
     * Draws lines of text.
     *
     * @param top the upper edge of the first line
     */
    void lines(WrappedText text, int x, int top, Anchor anchor, String look);
}
