package org.throughline.report.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.throughline.core.RefusedInputException;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.ReportDocument;

/** Writes a report as a Word document, in the client's own template where there is one. */
public final class DocxFormat implements ReportFormat {
    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException, RefusedInputException {
        WordTemplate template = report.look().wordTemplate().isPresent()
                ? TemplateFile.read(report.look().wordTemplate().get())
                : WordTemplate.NONE;
        try (WordFile file = new WordFile()) {
            new WordReport(report, template, file).write();
            file.save(out);
        }
    }
}
