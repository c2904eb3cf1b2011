package org.throughline.flow.compare;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.throughline.flow.figures.FlowRouter;

/** Draws what falls away, faded and dashed. */
final class GhostLayer extends ConnectionLayer {
    private static final int FADED = 110;

    GhostLayer() {
        setConnectionRouter(new FlowRouter());
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.pushState();
        graphics.setAlpha(FADED);
        graphics.setLineStyle(Graphics.LINE_DASH);
        super.paint(graphics);
        graphics.popState();
    }
}
