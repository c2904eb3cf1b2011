package org.throughline.report.internal.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;

/** Paints the pictures of a page: those placed by number itself, others with a viewer of SVG. */
final class PictureDrawer implements SVGDrawer {
    private final BatikSVGDrawer viewer = new BatikSVGDrawer();
    private final PictureLetters letters;
    private List<PlacedPicture> placed = List.of();

    PictureDrawer(ReportFonts fonts) {
        letters = new PictureLetters(fonts);
    }

    /** Takes the pictures by their numbers. */
    void place(List<PlacedPicture> pictures) {
        placed = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String number = svg.getAttribute(PlacedPicture.NUMBER);
        if (number.isEmpty()) {
            return viewer.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
        }
        PlacedPicture picture = placed.get(Integer.parseInt(number));
        double smaller = 1;
        if (!box.getStyle().isMaxHeightNone()) {
            double most = box.getStyle().getMaxHeight(context, 0);
            smaller = Math.min(1, most / (picture.height() * dotsPerPixel));
        }
        return new Image(picture, letters, smaller, dotsPerPixel);
    }

    private record Image(PlacedPicture picture, PictureLetters letters, double smaller, double dotsPerPixel)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(picture.width() * smaller * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(picture.height() * smaller * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float width = (float) Math.ceil(picture.width() * smaller);
            float height = (float) Math.ceil(picture.height() * smaller);
            device.drawWithGraphics((float) x, (float) y, width, height, this::paint);
        }

        private void paint(Graphics2D graphics) {
            if (graphics instanceof PdfBoxGraphics2D pdf) {
                pdf.setFontTextDrawer(letters);
            }
            picture.paint(graphics, letters, smaller);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        viewer.importFontFaceRules(rules, context);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) throws IOException {
        throw new IOException("fonts are embedded by the report");
    }

    @Override
    public void close() throws IOException {
        viewer.close();
    }
}
