package org.throughline.diagram.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.throughline.core.process.Paper;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriter;
import org.throughline.diagram.AutoLayout;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.drawing.Scene;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.diagram.internal.pdf.PdfDocument;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Process;

/** Writes a flowchart as a PDF: one page as large as the flowchart, or pages of a size of paper. */
public final class PdfFile implements ProcessWriter {
    @Override
    public String id() {
        return "org.throughline.diagram.pdf";
    }

    @Override
    public String label() {
        return "Portable Document Format";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public void write(ProcessExport export, OutputStream out) throws IOException {
        Process process = AutoLayout.laidOutCopy(export.process());
        try (PdfDocument document = new PdfDocument(export.title())) {
            if (export.paper() == Paper.ONE_PAGE) {
                Drawing drawing = new Drawing(Scene.of(process));
                Bounds frame = drawing.frame();
                document.add(frame, drawing::draw);
            } else {
                for (Page page : PagedFlowchart.of(process, export.title(), export.paper())
                        .pages()) {
                    document.add(page.paper(), page::draw);
                }
            }
            document.write(out);
        }
    }
}
