package org.throughline.diagram;

import java.awt.image.BufferedImage;
import java.util.List;
import org.throughline.diagram.internal.pages.Page;
import org.throughline.diagram.internal.pages.PagedFlowchart;
import org.throughline.diagram.internal.picture.Picture;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Process;

/** A flowchart on the sheets of a printer, split where it is too large for one. */
public final class PrintedFlowchart {
    private static final int SMALLEST_SIDE = 300;

    private final List<Page> pages;

    /**
     * Splits a process; one that is not laid out is laid out in a copy.
     *
     * @param width of a sheet, in points of 1/96 inch, as the height; less than 300 is taken as 300
     */
    public PrintedFlowchart(Process process, String title, int width, int height) {
        Bounds paper = new Bounds(0, 0, Math.max(SMALLEST_SIDE, width), Math.max(SMALLEST_SIDE, height));
        this.pages =
                PagedFlowchart.of(AutoLayout.laidOutCopy(process), title, paper).pages();
    }

    /** Returns how many sheets are needed, one at least. */
    public int count() {
        return pages.size();
    }

    /**
     * Paints a whole sheet.
     *
     * @param page counted from 0
     * @param scale dots for each point of 1/96 inch; less where the picture would be too large
     */
    public BufferedImage paint(int page, double scale) {
        Page painted = pages.get(page);
        double possible = Math.min(scale, Picture.largestScale(painted.paper()));
        return Picture.paint(painted.paper(), possible, painted::draw);
    }
}
