package org.throughline.report.internal.pptx;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.ChartMarkup;
import org.throughline.report.internal.office.ChartParts;
import org.throughline.report.internal.office.PictureCut.Window;
import org.throughline.report.internal.office.PictureFill;
import org.throughline.report.internal.office.PictureParts;
import org.throughline.report.internal.pptx.SlideText.Look;

/** Writes pictures, and charts that can be edited, each with its caption below. */
final class PictureShapes {
    /** Dots for each unit of a picture, for programs that show no SVG. */
    private static final double DOTS = 2.5;

    private static final String FOLDER = "/ppt";

    private final SlideFile file;
    private final PictureParts pictures;
    private final ChartParts charts;

    PictureShapes(SlideFile file) {
        this.file = file;
        pictures = new PictureParts(file, FOLDER);
        charts = new ChartParts(file, FOLDER);
    }

    /**
     * Writes a chart.
     *
     * @param y from the top of the slide, in points
     */
    void write(ChartPiece piece, double y, SlideMarkup slide, PackagePart part) throws IOException {
        String id = charts.store(piece.data(), part, piece.type().chart());
        Markup out = slide.out();
        out.start("p:graphicFrame").start("p:nvGraphicFramePr");
        slide.name("Chart", piece.alternative());
        out.empty("p:cNvGraphicFramePr").empty("p:nvPr").end();
        SlideBox body = SlideBox.BODY;
        slide.place("p:xfrm", new SlideBox(body.x(), y, body.width(), piece.drawn()));
        out.start("a:graphic").start("a:graphicData", "uri", ChartMarkup.C);
        out.empty("c:chart", "xmlns:c", ChartMarkup.C, "r:id", id);
        out.end().end().end();
        caption(slide, piece.chart(), piece.type(), piece.part(), piece.of(), y + piece.drawn());
    }

    /**
     * Writes a picture.
     *
     * @param y from the top of the slide, in points
     */
    void write(PicturePiece piece, double y, SlideMarkup slide, PackagePart part) throws IOException {
        PictureParts.Stored stored = pictures.store(piece.figure().svg(), DOTS);
        PictureFill fill = PictureFill.of(stored, file, part);
        double x = SlideBox.SLIDE.width() / 2 - piece.width() / 2;
        for (int i = 0; i < piece.windows().size(); i++) {
            Window window = piece.windows().get(i);
            boolean repeated = i < piece.windows().size() - 1;
            SlideBox box = new SlideBox(x, y, window.width() * piece.points(), window.height() * piece.points());
            String told = repeated ? "What stands at the left of the picture, repeated." : piece.alternative();
            write(fill, window, box, told, slide);
            x += box.width();
        }
        caption(slide, piece.figure(), piece.type(), piece.part(), piece.of(), y + piece.drawn());
    }

    private static void write(PictureFill fill, Window window, SlideBox box, String told, SlideMarkup slide) {
        Markup out = slide.out();
        out.start("p:pic").start("p:nvPicPr");
        slide.name("Picture", told);
        out.start("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").end();
        out.empty("p:nvPr").end().start("p:blipFill");
        fill.write(out, window);
        out.end().start("p:spPr");
        slide.place("a:xfrm", box);
        out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end().end();
    }

    private static void caption(SlideMarkup slide, Captioned block, SlideType type, int part, int of, double y) {
        SlideBox body = SlideBox.BODY;
        double height = Caption.height(block, type) - Caption.ABOVE;
        Text words = Caption.of(block, Caption.shown(block, type), part, part == 0 ? 1 : of);
        SlideBox below = new SlideBox(body.x(), y + Caption.ABOVE, body.width(), height);
        slide.box("Caption", below, 0, null, () -> slide.paragraph(words, Look.plain(type.more())));
    }
}
