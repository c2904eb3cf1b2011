package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;

/** Writes a picture, or a window on it: an SVG with a PNG for programs that show none. */
final class PictureMarkup {
    /** The name space of pictures. */
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    /** How Word finds the SVG of a picture. */
    private static final String SVG_ID = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    /** The whole of a length, as windows count it. */
    private static final int WHOLE = 100_000;

    private final Markup out;
    private final DrawingFrame frame;

    PictureMarkup(Markup out, DrawingFrame frame) {
        this.out = out;
        this.frame = frame;
    }

    /**
     * A stored picture.
     *
     * @param svg the id of the relationship to it, as of the other
     */
    record Stored(ViewBox box, String svg, String png) {}

    /** Writes a window on a picture into a paragraph. */
    void write(Stored picture, PictureCut.Window window, double points, String alternative) {
        double width = window.width() * points;
        double height = window.height() * points;
        frame.write(width, height, alternative, PIC, () -> {
            out.start("pic:pic").start("pic:nvPicPr");
            out.empty("pic:cNvPr", "id", frame.number(), "name", "Picture " + frame.number());
            out.attributes("descr", DrawingFrame.described(alternative));
            out.empty("pic:cNvPicPr").end();
            out.start("pic:blipFill").start("a:blip", "r:embed", picture.png());
            out.start("a:extLst").start("a:ext", "uri", SVG_ID);
            out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", picture.svg());
            out.end().end().end();
            window(picture.box(), window);
            out.start("a:stretch").empty("a:fillRect").end().end();
            out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
            out.empty("a:ext", "cx", DrawingFrame.emu(width), "cy", DrawingFrame.emu(height));
            out.end().start("a:prstGeom", "prst", "rect").empty("a:avLst");
            out.end().end().end();
        });
    }

    private void window(ViewBox box, PictureCut.Window window) {
        out.empty("a:srcRect");
        out.attributes("l", share(window.x(), box.width()), "t", share(window.y(), box.height()));
        out.attributes("r", share(box.width() - window.x() - window.width(), box.width()));
        out.attributes("b", share(box.height() - window.y() - window.height(), box.height()));
    }

    private static String share(double length, double whole) {
        long share = Math.round(length / whole * WHOLE);
        return share <= 0 ? null : Long.toString(share);
    }
}
