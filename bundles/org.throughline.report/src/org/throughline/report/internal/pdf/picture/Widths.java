package org.throughline.report.internal.pdf.picture;

import java.awt.Font;

/** How wide lines of text are. */
public interface Widths {
    /** Returns the width of a line in the units of the font's size. */
    float of(String line, Font font);
}
