package org.throughline.report.internal.office;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;

/**
 * How a part of a document shows a stored picture.
 *
 * @param svg the id of the relationship to it, as of the other
 */
public record PictureFill(ViewBox box, String svg, String png) {
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    /** How office programs find the SVG of a picture. */
    private static final String SVG_ID = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    /** The whole of a length, as windows count it. */
    private static final int WHOLE = 100_000;

    /** Makes a part show a stored picture. */
    public static PictureFill of(PictureParts.Stored picture, OfficeFile file, PackagePart from) {
        return new PictureFill(
                picture.box(), file.relate(from, picture.svg(), "image"), file.relate(from, picture.png(), "image"));
    }

    /** Writes what fills a shape: the picture, or a window on it. */
    public void write(Markup out, PictureCut.Window window) {
        out.start("a:blip", "r:embed", png);
        out.start("a:extLst").start("a:ext", "uri", SVG_ID);
        out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", svg);
        out.end().end().end();
        out.empty("a:srcRect");
        out.attributes("l", share(window.x(), box.width()), "t", share(window.y(), box.height()));
        out.attributes("r", share(box.width() - window.x() - window.width(), box.width()));
        out.attributes("b", share(box.height() - window.y() - window.height(), box.height()));
        out.start("a:stretch").empty("a:fillRect").end();
    }

    private static String share(double length, double whole) {
        long share = Math.round(length / whole * WHOLE);
        return share <= 0 ? null : Long.toString(share);
    }
}
