package org.throughline.diagram.internal.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.throughline.diagram.internal.WrappedText;

/** Finds the smallest text of a picture; nothing is painted. */
final class SmallestText implements Canvas {
    private int size = WrappedText.USUAL;

    int size() {
        return size;
    }

    @Override
    public void begin(String kind) {}

    @Override
    public void begin(AffineTransform moved) {}

    @Override
    public void end() {}

    @Override
    public void tooltip(String text) {}

    @Override
    public void shape(String look, Shape shape) {}

    @Override
    public void lines(WrappedText text, int x, int top, Anchor anchor, String look) {
        if (!text.lines().isEmpty()) {
            size = Math.min(size, text.fontSize());
        }
    }
}
