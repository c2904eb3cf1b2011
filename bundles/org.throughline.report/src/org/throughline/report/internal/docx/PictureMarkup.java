package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.office.OfficeXml;
import org.throughline.report.internal.office.PictureCut;
import org.throughline.report.internal.office.PictureFill;

/** Writes a picture, or a window on it: an SVG with a PNG for programs that show none. */
final class PictureMarkup {
    /** The name space of pictures. */
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Markup out;
    private final DrawingFrame frame;

    PictureMarkup(Markup out, DrawingFrame frame) {
        this.out = out;
        this.frame = frame;
    }

    /** Writes a window on a picture into a paragraph. */
    void write(PictureFill picture, PictureCut.Window window, double points, String alternative) {
        double width = window.width() * points;
        double height = window.height() * points;
        frame.write(width, height, alternative, PIC, () -> {
            out.start("pic:pic").start("pic:nvPicPr");
            out.empty("pic:cNvPr", "id", frame.number(), "name", "Picture " + frame.number());
            out.attributes("descr", OfficeXml.described(alternative));
            out.empty("pic:cNvPicPr").end();
            out.start("pic:blipFill");
            picture.write(out, window);
            out.end();
            out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
            out.empty("a:ext", "cx", OfficeXml.emu(width), "cy", OfficeXml.emu(height));
            out.end().start("a:prstGeom", "prst", "rect").empty("a:avLst");
            out.end().end().end();
        });
    }
}
