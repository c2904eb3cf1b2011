package org.throughline.bpmn.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.throughline.bpmn.BpmnWriter;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriter;

/** Writes a flowchart as BPMN 2.0, which has neither scale nor pages. */
public final class BpmnFile implements ProcessWriter {

    @Override
    public String id() {
        return "org.throughline.bpmn.bpmn";
    }

    @Override
    public String label() {
        return "BPMN 2.0";
    }

    @Override
    public List<String> extensions() {
        return List.of(BpmnMapping.FORMAT);
    }

    @Override
    public void write(ProcessExport export, OutputStream out) throws IOException {
        BpmnWriter.write(export.process(), out);
    }
}
