package org.throughline.flow.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** The ground of a flowchart; as long as it is empty it says what to do first. */
public final class FlowchartGround extends FreeformLayer {
    private static final int MARGIN = 40;

    private final String hint;

    /** Makes a ground that shows a hint of one or more lines while it is empty. */
    public FlowchartGround(String hint) {
        this.hint = hint;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (getChildren().isEmpty()) {
            graphics.setForegroundColor(FlowColour.TEXT.get());
            Rectangle area = getBounds();
            int y = area.y + MARGIN;
            for (String line : (Iterable<String>) hint.lines()::iterator) {
                graphics.drawText(line, area.x + MARGIN, y);
                y += graphics.getFontMetrics().getHeight() * 5 / 4;
            }
        }
    }
}
