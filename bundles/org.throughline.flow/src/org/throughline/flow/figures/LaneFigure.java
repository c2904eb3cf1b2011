package org.throughline.flow.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageUtilities;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/**
 * A band with a header at its left, or at its top; the mouse takes hold of it at the header, its inside belongs to the
 * diagram.
 */
public final class LaneFigure extends Figure {
    private static final int BORDER_REACH = 3;

    private final int header;
    private boolean upright;
    private final WrappedText text = new WrappedText();

    /**
     * Makes a band.
     *
     * @param header the width of the header at the left, the height of one at the top
     */
    public LaneFigure(int header) {
        this.header = header;
        setLayoutManager(new FreeformLayout());
    }

    /** Sets the text of the header and what is told when the mouse rests on it. */
    public void setText(String newText, String tip) {
        text.set(newText);
        setToolTip(tip == null || tip.isBlank() ? null : new Label(tip));
        repaint();
    }

    /** Sets whether the flow runs downwards and the header is at the top. */
    public void setUpright(boolean newUpright) {
        upright = newUpright;
        repaint();
    }

    /** Returns the text of the header. */
    public String text() {
        return text.get();
    }

    /** Returns where the header is, in the coordinates of the diagram. */
    public Rectangle header() {
        Rectangle box = getBounds();
        return upright
                ? new Rectangle(box.x, box.y, box.width, Math.min(header, box.height))
                : new Rectangle(box.x, box.y, Math.min(header, box.width), box.height);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Rectangle box = getBounds();
        if (!box.contains(x, y)) {
            return false;
        }
        if (header().contains(x, y)
                || !box.getCopy().shrink(BORDER_REACH, BORDER_REACH).contains(x, y)) {
            return true;
        }
        for (Object child : getChildren()) {
            if (((IFigure) child).containsPoint(x, y)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        graphics.setBackgroundColor(FlowColour.LANE_HEADER.get());
        graphics.fillRectangle(header());
        graphics.setForegroundColor(FlowColour.LANE_BORDER.get());
        graphics.drawRectangle(box);
        if (upright) {
            graphics.drawLine(box.x, box.y + header, box.right(), box.y + header);
        } else {
            graphics.drawLine(box.x + header, box.y, box.x + header, box.bottom());
        }
        graphics.setTextAntialias(SWT.ON);
        graphics.setForegroundColor(FlowColour.TEXT.get());
        if (upright) {
            paintLevel(graphics);
        } else if (graphics instanceof ScaledGraphics) {
            paintPicture(graphics);
        } else {
            paintText(graphics);
        }
    }

    /** On paper, where text cannot be turned, a picture of the text is printed. */
    private void paintPicture(Graphics graphics) {
        Rectangle area = header();
        String line = text.get().lines().findFirst().orElse("");
        if (!line.isEmpty()) {
            Image picture = ImageUtilities.createRotatedImageOfString(
                    line, getFont(), FlowColour.TEXT.get(), FlowColour.LANE_HEADER.get());
            org.eclipse.swt.graphics.Rectangle size = picture.getBounds();
            graphics.drawImage(picture, area.getCenter().x - size.width / 2, area.getCenter().y - size.height / 2);
            picture.dispose();
        }
    }

    private void paintLevel(Graphics graphics) {
        Rectangle room = header().shrink(4, 2);
        text.paint(graphics, getFont(), room, PositionConstants.CENTER, PositionConstants.MIDDLE);
    }

    private void paintText(Graphics graphics) {
        graphics.pushState();
        Rectangle area = header();
        graphics.translate(area.x, area.bottom());
        graphics.rotate(-90);
        Dimension turned = new Dimension(area.height - 8, area.width - 4);
        text.paint(
                graphics,
                getFont(),
                new Rectangle(4, 2, turned.width, turned.height),
                PositionConstants.CENTER,
                PositionConstants.MIDDLE);
        graphics.popState();
    }
}
