package org.throughline.diagram.internal.drawing;

import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/**
 * The end of an arrow that goes on, or comes from, elsewhere.
 *
 * @param sign what both ends have in common, such as A
 * @param text where the arrow goes or comes from
 * @param mark where the sign is
 * @param room where the text is, as large as the text needs
 * @param at where the arrow meets the edge of what is drawn
 */
public record Connector(String sign, String text, Point mark, Bounds room, Point at) {
    /** The radius of the mark. */
    public static final int RADIUS = 8;
    /** The size of the text. */
    public static final int TEXT_SIZE = 11;
    /** The widest text. */
    public static final int TEXT_WIDTH = 104;

    private static final int TEXT_LINES = 4;

    /** Returns how high the highest text is. */
    public static int textHeight() {
        return TEXT_LINES * WrappedText.lineHeight(TEXT_SIZE);
    }

    /** Returns the text in the lines it is drawn in. */
    public static WrappedText wrap(String text) {
        return WrappedText.wrap(text, TEXT_WIDTH, TEXT_LINES, TEXT_SIZE);
    }

    WrappedText wrapped() {
        return wrap(text);
    }
}
