package org.throughline.report.internal.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.throughline.report.internal.pdf.ReportFonts.Run;
import org.throughline.report.internal.pdf.picture.Widths;

/** Writes the text of pictures as text in the fonts of the report, so that it is found and can be copied. */
final class PictureLetters implements IPdfBoxGraphics2DFontTextDrawer, Widths {
    private static final float EM = 1000;
    /** The first letter that is read from the right. */
    private static final int FIRST_FROM_THE_RIGHT = 0x590;

    private final ReportFonts fonts;
    private final ReadingOrder order = new ReadingOrder();

    PictureLetters(ReportFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv place) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv place) throws IOException {
        StringBuilder line = new StringBuilder();
        for (char letter = text.first(); letter != AttributedCharacterIterator.DONE; letter = text.next()) {
            line.append(letter);
        }
        PDPageContentStream stream = place.getContentStream();
        place.applyPaint(place.getPaint(), new Rectangle2D.Float());
        stream.beginText();
        stream.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        for (Run run : runs(line.toString(), place.getFont().isBold())) {
            stream.setFont(run.font(), place.getFont().getSize2D());
            stream.showText(run.text());
        }
        stream.endText();
    }

    @Override
    public float of(String line, Font font) {
        try {
            float width = 0;
            for (Run run : runs(line, font.isBold())) {
                width += run.font().getStringWidth(run.text()) / EM * font.getSize2D();
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a line as it stands on paper, from the left, in parts of one font. */
    private List<Run> runs(String line, boolean bold) throws IOException {
        if (line.chars().allMatch(letter -> letter < FIRST_FROM_THE_RIGHT)) {
            return fonts.runs(line, bold);
        }
        order.setParagraph(line, BidiSplitter.NEUTRAL);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < order.countTextRuns(); i++) {
            BidiTextRun run = order.getVisualRun(i);
            String part = line.substring(run.getStart(), run.getStart() + run.getLength());
            boolean turned = run.getDirection() == BidiSplitter.RTL;
            runs.addAll(fonts.runs(turned ? turned(part) : part, bold));
        }
        return runs;
    }

    private String turned(String part) throws IOException {
        String shaped = order.reorderRTLTextToLTR(order.shapeText(part));
        return fonts.hasAll(shaped) ? shaped : order.reorderRTLTextToLTR(part);
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv place) {
        return place.getCalculationGraphics().getFontMetrics(font);
    }
}
