package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.io.OutputStream;
import org.throughline.report.ReportFormat;
import org.throughline.report.document.ReportDocument;

/** Writes a report as slides to be shown, with what each number is in the notes. */
public final class PptxFormat implements ReportFormat {
    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public void write(ReportDocument report, OutputStream out) throws IOException {
        try (SlideFile file = new SlideFile()) {
            new SlideReport(report, file).write();
            file.save(out);
        }
    }
}
