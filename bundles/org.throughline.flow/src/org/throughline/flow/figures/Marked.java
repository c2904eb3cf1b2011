package org.throughline.flow.figures;

/** A figure that shows marks. */
public interface Marked {
    /** How opaque a faded figure is, 0 to 255. */
    int FADED_ALPHA = 70;

    /** Shows marks in place of those before. */
    void setMarks(ElementMarks marks);
}
