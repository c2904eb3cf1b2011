package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;

/** Writes what Word puts around a picture or chart in a line of text. */
final class DrawingFrame {
    /** The name space of drawings. */
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** The units of drawings in a point. */
    private static final int EMU = 12_700;
    /** A longer description is of no use to who must listen to it. */
    private static final int LONGEST = 4000;

    private final Markup out;
    private int count;

    DrawingFrame(Markup out) {
        this.out = out;
    }

    /** Returns a length in the units of drawings. */
    static String emu(double points) {
        return Long.toString(Math.max(1, Math.round(points * EMU)));
    }

    /** Returns a description as one line. */
    static String described(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /**
     * Writes a drawing into a paragraph.
     *
     * @param width in points, as the height
     * @param alternative what it shows, for those who cannot see it
     * @param kind the name space of what the drawing holds
     */
    void write(double width, double height, String alternative, String kind, Runnable content) {
        count++;
        out.start("w:r").start("w:drawing");
        out.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", emu(width), "cy", emu(height));
        out.empty("wp:docPr", "id", Integer.toString(count), "name", "Drawing " + count);
        out.attributes("descr", described(alternative));
        out.start("wp:cNvGraphicFramePr");
        out.empty("a:graphicFrameLocks", "noChangeAspect", kind.equals(PictureMarkup.PIC) ? "1" : null)
                .end();
        out.start("a:graphic").start("a:graphicData", "uri", kind);
        content.run();
        out.end().end().end().end().end();
    }

    /** Returns the number of the drawing that is being written. */
    String number() {
        return Integer.toString(count);
    }
}
