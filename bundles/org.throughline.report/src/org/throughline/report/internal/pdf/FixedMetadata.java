package org.throughline.report.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.throughline.report.document.ReportDocument;

/** Takes out of a PDF what would differ each time it is written, and says what the report is. */
final class FixedMetadata {
    private static final long ID = 0;
    private static final String DATES = "<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>";

    private FixedMetadata() {}

    static void set(PDDocument document, ReportDocument report) throws IOException {
        document.setDocumentId(ID);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        information.setCreator("Throughline");
        information.setSubject(report.title());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(packet.replaceAll(DATES, "").getBytes(StandardCharsets.UTF_8));
        }
    }
}
