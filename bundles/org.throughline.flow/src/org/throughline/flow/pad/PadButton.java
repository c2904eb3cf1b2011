package org.throughline.flow.pad;

import java.util.function.Supplier;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.figures.FlowColour;

/** A button of the pad; of the same size at every zoom. */
public final class PadButton extends AbstractHandle {
    /** The width and height of a button, in pixels. */
    public static final int SIZE = 22;

    private static final int ROUND = 6;
    private static final int MARGIN = 6;

    private final ElementProvider provider;
    private final String name;
    private final Supplier<DragTracker> tracker;
    private boolean hot;

    PadButton(GraphicalEditPart part, int place, ElementProvider provider, String name, Supplier<DragTracker> tracker) {
        this.provider = provider;
        this.name = name;
        this.tracker = tracker;
        setOwner(part);
        setLocator(new Beside(part, place));
        setCursor(Cursors.HAND);
        setToolTip(new Label(name));
        setOpaque(false);
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                setHot(true);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                setHot(false);
            }
        });
    }

    private void setHot(boolean hot) {
        this.hot = hot;
        repaint();
    }

    /** Returns what the button does, in words. */
    public String name() {
        return name;
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        graphics.setBackgroundColor((hot ? FlowColour.LANE_HEADER : FlowColour.CANVAS).get());
        graphics.fillRoundRectangle(box, ROUND, ROUND);
        graphics.setForegroundColor((hot ? FlowColour.TEXT : FlowColour.LINE).get());
        graphics.drawRoundRectangle(box, ROUND, ROUND);
        provider.paintIcon(graphics, box.getCopy().shrink(MARGIN, MARGIN));
    }

    /** Puts the buttons in two rows of two at the right of a figure. */
    private record Beside(GraphicalEditPart part, int place) implements Locator {
        private static final int DISTANCE = 12;
        private static final int STEP = SIZE + 2;

        @Override
        public void relocate(IFigure button) {
            Rectangle box = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(box);
            int x = box.right() + DISTANCE + place % 2 * STEP;
            int y = box.getCenter().y - STEP + place / 2 * STEP;
            Rectangle bounds = new Rectangle(x, y, SIZE, SIZE);
            button.translateToRelative(bounds);
            button.setBounds(bounds);
        }
    }
}
