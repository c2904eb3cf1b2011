package org.throughline.bpmn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.throughline.bpmn.internal.BpmnExport;
import org.throughline.model.process.Process;

/**
 * Writes a flowchart as BPMN 2.0 with diagram interchange. What the file that it was imported from says beside the
 * flowchart is written back; what only this program knows goes into extension elements, so that an import of the file
 * restores the same flowchart, ids included.
 *
 * <p>The same flowchart gives the same bytes, in UTF-8. A flowchart without any geometry is laid out on a copy.
 */
public final class BpmnWriter {
    private BpmnWriter() {}

    /** Writes the whole file; the stream stays open. */
    public static void write(Process process, OutputStream out) throws IOException {
        out.write(new BpmnExport(process).text().getBytes(StandardCharsets.UTF_8));
    }
}
