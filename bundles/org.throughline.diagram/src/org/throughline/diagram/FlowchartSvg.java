package org.throughline.diagram;

import org.throughline.diagram.internal.svg.Drawing;
import org.throughline.model.process.Process;

/** Draws a flowchart as one {@code <svg>} element that can stand alone or inside a page of HTML. */
public final class FlowchartSvg {
    private FlowchartSvg() {}

    /**
     * Draws a process with the geometry of its model; one that is not laid out is laid out in a copy.
     *
     * @param title what the picture is called, for those who cannot see it
     * @return the element without an XML declaration
     */
    public static String render(Process process, String title) {
        return new Drawing(AutoLayout.laidOutCopy(process)).render(title);
    }
}
