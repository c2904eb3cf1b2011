package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.office.OfficeXml;

/** Writes what Word puts around a picture or chart in a line of text. */
final class DrawingFrame {
    private final Markup out;
    private int count;

    DrawingFrame(Markup out) {
        this.out = out;
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
        out.empty("wp:extent", "cx", OfficeXml.emu(width), "cy", OfficeXml.emu(height));
        out.empty("wp:docPr", "id", Integer.toString(count), "name", "Drawing " + count);
        out.attributes("descr", OfficeXml.described(alternative));
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
