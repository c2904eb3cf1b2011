package org.throughline.diagram.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriter;
import org.throughline.diagram.FlowchartSvg;

/** Writes a flowchart as one SVG, which has no pages. */
public final class SvgFile implements ProcessWriter {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public String id() {
        return "org.throughline.diagram.svg";
    }

    @Override
    public String label() {
        return "Scalable Vector Graphics";
    }

    @Override
    public List<String> extensions() {
        return List.of("svg");
    }

    @Override
    public void write(ProcessExport export, OutputStream out) throws IOException {
        String svg = FlowchartSvg.render(export.process(), export.title(), export.scale());
        out.write((DECLARATION + svg + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
