package org.throughline.diagram;

import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.drawing.Scene;
import org.throughline.diagram.internal.svg.SvgCanvas;
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
        return render(process, title, 1);
    }

    /**
     * Draws a process as {@link #render(Process, String)} does.
     *
     * @param scale how large the picture is shown where nobody says otherwise; 1 is 96 points an inch
     */
    public static String render(Process process, String title, double scale) {
        Drawing drawing = new Drawing(Scene.of(AutoLayout.laidOutCopy(process)));
        SvgCanvas canvas = new SvgCanvas(drawing.frame(), scale, title, drawing.words());
        Drawing.ground(canvas, drawing.frame());
        drawing.draw(canvas);
        return canvas.finish();
    }
}
