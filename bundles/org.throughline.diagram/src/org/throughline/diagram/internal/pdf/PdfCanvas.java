package org.throughline.diagram.internal.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.throughline.diagram.internal.Letters;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Look;
import org.throughline.diagram.internal.drawing.Style;

/** Draws on a page of a PDF: lines as lines, text as text. */
final class PdfCanvas implements Canvas {
    private static final float OPAQUE = 1;

    private final PDPageContentStream page;
    private final PdfFonts fonts;

    /** Draws on a page whose y goes down already. */
    PdfCanvas(PDPageContentStream page, PdfFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void draw(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(String kind) {
        draw(page::saveGraphicsState);
    }

    @Override
    public void begin(AffineTransform moved) {
        draw(() -> {
            page.saveGraphicsState();
            page.transform(new Matrix(moved));
        });
    }

    @Override
    public void end() {
        draw(page::restoreGraphicsState);
    }

    /** Paper has no tooltips. */
    @Override
    public void tooltip(String text) {}

    @Override
    public void shape(String look, Shape shape) {
        Look painted = Style.look(look);
        draw(() -> {
            if (painted.fill() != null) {
                fill(shape, painted.fill());
            }
            if (painted.stroke() != null) {
                page.setStrokingColor(painted.stroke());
                page.setLineWidth(painted.width());
                page.setLineDashPattern(painted.dash() == null ? new float[0] : painted.dash(), 0);
                path(shape);
                page.stroke();
            }
        });
    }

    private void fill(Shape shape, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        float opacity = colour.getAlpha() / 255f;
        if (opacity != OPAQUE) {
            page.saveGraphicsState();
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(opacity);
            page.setGraphicsStateParameters(state);
        }
        path(shape);
        page.fill();
        if (opacity != OPAQUE) {
            page.restoreGraphicsState();
        }
    }

    private void path(Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int end = 0;
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    end = 2;
                    page.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    end = 4;
                    page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                }
                default -> page.closePath();
            }
            x = at[end];
            y = at[end + 1];
        }
    }

    @Override
    public void lines(WrappedText text, int x, int top, Anchor anchor, String look) {
        Color colour = Style.look(Look.TEXT + " " + look).fill();
        int baseline = top + WrappedText.ascent(text.fontSize());
        for (String line : text.lines()) {
            int y = baseline;
            if (!line.isEmpty()) {
                draw(() -> line(line, text.fontSize(), x, y, anchor, colour));
            }
            baseline += WrappedText.lineHeight(text.fontSize());
        }
    }

    private void line(String line, int size, int x, int baseline, Anchor anchor, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        PDFont font = fonts.fontFor(line);
        if (font == null) {
            outlines(line, size, x, baseline, anchor);
            return;
        }
        float width = font.getStringWidth(line) / 1000 * size;
        float room = Math.max(1, WrappedText.widthOf(line, size));
        float narrower = Math.min(1, room / width);
        float left = x - anchor.before(width * narrower);
        page.beginText();
        page.setFont(font, size);
        page.setTextMatrix(new Matrix(narrower, 0, 0, -1, left, baseline));
        page.showText(line);
        page.endText();
    }

    /** Letters that cannot be embedded, or must be joined, are drawn; what they say is kept for whoever copies it. */
    private void outlines(String line, int size, int x, int baseline, Anchor anchor) throws IOException {
        float left = x - anchor.before(Letters.layout(line, size).getAdvance());
        PDPropertyList said = PDPropertyList.create(new COSDictionary());
        said.getCOSObject().setString(COSName.ACTUAL_TEXT, line);
        page.beginMarkedContent(COSName.getPDFName("Span"), said);
        Shape letters = AffineTransform.getTranslateInstance(left, baseline)
                .createTransformedShape(Letters.outlines(line, size));
        path(letters);
        page.fill();
        PDFont usual = fonts.usual();
        if (usual != null) {
            page.beginText();
            page.setFont(usual, size);
            page.setRenderingMode(RenderingMode.NEITHER);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, left, baseline));
            page.showText(" ");
            page.setRenderingMode(RenderingMode.FILL);
            page.endText();
        }
        page.endMarkedContent();
    }
}
