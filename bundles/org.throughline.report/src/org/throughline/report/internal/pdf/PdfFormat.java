package org.throughline.report.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.ReportDocument;
import org.w3c.dom.Document;

/** Writes a report as a tagged PDF with bookmarks, for printing and for screen readers. */
public final class PdfFormat implements ReportFormat {
    private static final float VERSION = 1.7f;

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
        try (PDDocument document = new PDDocument();
                ReportFonts fonts = new ReportFonts();
                PictureDrawer drawer = new PictureDrawer(fonts)) {
            PdfPage written = new PdfPage(report, fonts);
            Document page = PageTree.of(fonts.fit(written.markup()));
            drawer.place(written.pictures());
            PageTree.addStyle(page, PdfPage.style() + fonts.style());
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfVersion(VERSION);
            builder.usePdfUaAccessibility(true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useUnicodeBidiSplitter(ReadingOrder::new);
            builder.useUnicodeBidiReorderer(new ReadingOrder());
            builder.useSVGDrawer(drawer);
            fonts.embed(document, builder);
            builder.withW3cDocument(page, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                FixedMetadata.set(document, report);
                document.save(out);
            }
        }
    }
}
