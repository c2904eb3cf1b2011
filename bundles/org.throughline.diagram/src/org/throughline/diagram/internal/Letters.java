package org.throughline.diagram.internal;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;

/** The letters of a flowchart: those of one font, and where it has none for a sign, those of the system. */
public final class Letters {
    private static final String FAMILY = "DejaVu Sans";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Letters() {}

    /** Returns the usual font. */
    public static Font font(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    /** Returns the outlines of a line, joined and ordered as its script wants it, with their origin at 0, 0. */
    public static Shape outlines(String line, int size) {
        return layout(line, size).getOutline(new AffineTransform());
    }

    /** Returns a line ready to be painted. */
    public static TextLayout layout(String line, int size) {
        Font usual = font(size);
        Font other = new Font(Font.DIALOG, Font.PLAIN, size);
        AttributedString text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, usual);
        for (int start = 0; start < line.length(); ) {
            int end = line.offsetByCodePoints(start, 1);
            if (!usual.canDisplay(line.codePointAt(start))) {
                text.addAttribute(TextAttribute.FONT, other, start, end);
            }
            start = end;
        }
        return new TextLayout(text.getIterator(), CONTEXT);
    }
}
