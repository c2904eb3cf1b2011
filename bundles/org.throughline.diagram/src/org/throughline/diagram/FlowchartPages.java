package org.throughline.diagram;

import java.util.List;
import java.util.Objects;
import org.throughline.core.process.Paper;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.diagram.internal.svg.SvgCanvas;
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
     * Returns one {@code <svg>} element a page for pages in a text: as large as what is drawn, at most as large as the
     * room, and without a title and the number of the page.
     *
     * @param process one that is not laid out is laid out in a copy
     * @param room its width and height in points of 1/96 inch; a side of less than 300 is taken as 300
     */
    public static List<String> within(Process process, Size room) {
        String title = Objects.requireNonNullElse(process.getName(), "");
        int width = Math.max(SMALLEST_SIDE, room.width());
        int height = Math.max(SMALLEST_SIDE, room.height());
        return PagedFlowchart.within(AutoLayout.laidOutCopy(process), width, height).pages().stream()
                .map(page -> parts(page, title))
                .toList();
    }

    private static List<String> drawn(PagedFlowchart flowchart, String title) {
        return flowchart.pages().stream().map(page -> svg(page, title)).toList();
    }

    private static String svg(Page page, String title) {
        SvgCanvas canvas = new SvgCanvas(page.paper(), 1, named(page, title), page.words());
        page.draw(canvas);
        return canvas.finish();
    }

    private static String parts(Page page, String title) {
        SvgCanvas canvas = new SvgCanvas(page.used(), 1, named(page, title), page.words());
        Drawing.ground(canvas, page.used());
        page.drawParts(canvas);
        return canvas.finish();
    }

    private static String named(Page page, String title) {
        return title.isBlank() ? page.number() : title + ", " + page.number();
    }
}
