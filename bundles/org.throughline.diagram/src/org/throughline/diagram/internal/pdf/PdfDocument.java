package org.throughline.diagram.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.model.geometry.Bounds;

/** A PDF that is made page by page; the same pages give the same bytes. */
public final class PdfDocument implements AutoCloseable {
    /** The longest side that readers show, in points of 1/96 inch; a longer page is scaled down to it. */
    private static final int LONGEST_SIDE = 14_400 * 96 / 72;

    private static final float POINT = 72f / 96;
    private static final long ID = 0;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);

    /** Begins a document. */
    public PdfDocument(String title) {
        document.setDocumentId(ID);
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(WrappedText.printable(title));
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
    }

    /**
     * Adds a page.
     *
     * @param paper what the page shows, and so how large it is
     */
    public void add(Bounds paper, Consumer<Canvas> drawn) throws IOException {
        float fitted = Math.min(1, (float) LONGEST_SIDE / Math.max(paper.width(), paper.height()));
        float scale = POINT * fitted;
        PDPage page = new PDPage(new PDRectangle(paper.width() * scale, paper.height() * scale));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(scale, 0, 0, -scale, -paper.x() * scale, paper.bottom() * scale));
            drawn.accept(new PdfCanvas(content, fonts));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the document; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        fonts.close();
        document.close();
    }
}
