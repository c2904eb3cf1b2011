package org.throughline.diagram;

import java.util.List;
import java.util.Objects;
import org.throughline.core.process.Paper;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.diagram.internal.svg.SvgCanvas;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Process;

/**
 * Draws a flowchart on pages that stay readable: no node is cut, no text is smaller than 7 points unless a single node
 * is larger than a page, and an arrow that leaves a page ends in a connector that names the other page.
 */
public final class FlowchartPages {
    private static final int SMALLEST_SIDE = 300;

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
        return drawn(PagedFlowchart.of(AutoLayout.laidOutCopy(process), title, paper), title);
    }

    /**
     * Returns one {@code <svg>} element a page for pages of any size, which are not turned.
     *
     * @param process titled with its name; one that is not laid out is laid out in a copy
     * @param page its width and height; a side of less than 300 is taken as 300
     */
    public static List<String> of(Process process, Size page) {
        String title = Objects.requireNonNullElse(process.getName(), "");
        Bounds paper = new Bounds(0, 0, Math.max(SMALLEST_SIDE, page.width()), Math.max(SMALLEST_SIDE, page.height()));
        return drawn(PagedFlowchart.of(AutoLayout.laidOutCopy(process), title, paper), title);
    }

    private static List<String> drawn(PagedFlowchart flowchart, String title) {
        return flowchart.pages().stream().map(page -> svg(page, title)).toList();
    }

    private static String svg(Page page, String title) {
        String named = title.isBlank() ? page.number() : title + ", " + page.number();
        SvgCanvas canvas = new SvgCanvas(page.paper(), 1, named, page.words());
        page.draw(canvas);
        return canvas.finish();
    }
}
