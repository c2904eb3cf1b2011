package org.throughline.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.throughline.core.RefusedInputException;
import org.throughline.report.document.ReportDocument;

/** A report on the sheets of a printer: the pages of its PDF, with their margins. */
public final class PrintedReport implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;
    private static final int QUARTER_BACK = 270;

    private final PDDocument pages;

    /**
     * Makes the pages of a report.
     *
     * @throws RefusedInputException where nothing writes PDF
     */
    public PrintedReport(ReportDocument report) throws IOException, RefusedInputException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Reports.write(report, "pdf", pdf);
        pages = Loader.loadPDF(pdf.toByteArray());
    }

    /** Returns how many sheets are needed. */
    public int count() {
        return pages.getNumberOfPages();
    }

    /** Turns the pages that lie otherwise than the paper in the printer. */
    public void turn(boolean uprightPaper) {
        for (PDPage page : pages.getPages()) {
            PDRectangle box = page.getMediaBox();
            boolean upright = box.getHeight() >= box.getWidth();
            page.setRotation(upright == uprightPaper ? 0 : QUARTER_BACK);
        }
    }

    /** Returns how wide a sheet is, in inches; counted from 0. */
    public double width(int page) {
        return side(page, pages.getPage(page).getRotation() == 0);
    }

    /** Returns how high a sheet is, in inches; counted from 0. */
    public double height(int page) {
        return side(page, pages.getPage(page).getRotation() != 0);
    }

    private double side(int page, boolean acrossItself) {
        PDRectangle box = pages.getPage(page).getMediaBox();
        return (acrossItself ? box.getWidth() : box.getHeight()) / POINTS_PER_INCH;
    }

    /**
     * Paints a whole sheet.
     *
     * @param page counted from 0
     * @param dotsPerInch how fine it is painted
     */
    public BufferedImage paint(int page, int dotsPerInch) throws IOException {
        return new PDFRenderer(pages).renderImageWithDPI(page, dotsPerInch);
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
