package org.throughline.diagram;

import java.util.List;
import java.util.Objects;
import org.throughline.core.process.Paper;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.diagram.internal.svg.SvgCanvas;
import org.throughline.model.process.Process;

/**
 * Draws a flowchart on pages that stay readable: no node is cut, no text is smaller than 7 points unless a single node
 * is larger than a page, and an arrow that leaves a page ends in a connector that names the other page.
 */
public final class FlowchartPages {
    private FlowchartPages() {}

    /**
     * Returns one {@code <svg>} element a page, each as large as the paper, upright or lying.
     *
     * @param process titled with its name; one that is not laid out is laid out in a copy
     * @param paper one that has a size
     */
    public static List<String> of(Process process, Paper paper) {
        if (paper == Paper.ONE_PAGE) {
            throw new IllegalArgumentException("pages need paper of a size");
        }
        String title = Objects.requireNonNullElse(process.getName(), "");
        return PagedFlowchart.of(AutoLayout.laidOutCopy(process), title, paper).pages().stream()
                .map(page -> svg(page, title))
                .toList();
    }

    private static String svg(Page page, String title) {
        String named = title.isBlank() ? page.number() : title + ", " + page.number();
        SvgCanvas canvas = new SvgCanvas(page.paper(), 1, named, page.words());
        page.draw(canvas);
        return canvas.finish();
    }
}
