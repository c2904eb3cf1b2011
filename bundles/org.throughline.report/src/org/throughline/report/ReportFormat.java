package org.throughline.report;

import java.io.IOException;
import java.io.OutputStream;
import org.throughline.core.RefusedInputException;
import org.throughline.report.document.ReportDocument;

/** Writes reports as files of one kind, contributed to the extension point {@code org.throughline.report.formats}. */
public interface ReportFormat {
    /** Returns the extension of its files in lower case, without the dot. */
    String extension();

    /**
     * Writes a report; the same report gives the same bytes. The stream is left open.
     *
     * @throws RefusedInputException where a file that shapes the report, such as a Word template, cannot be used
     */
    void write(ReportDocument report, OutputStream out) throws IOException, RefusedInputException;
}
