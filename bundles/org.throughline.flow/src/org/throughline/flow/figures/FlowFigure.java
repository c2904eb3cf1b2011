package org.throughline.flow.figures;

import java.awt.geom.Line2D;
import java.util.function.Supplier;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.throughline.flow.figures.ElementMarks.Emphasis;
import org.throughline.model.process.Agreement;

/** An arrow with a label; one by which something is handed over is drawn stronger. */
public final class FlowFigure extends PolylineConnection implements Marked {
    /** How an arrow is drawn. */
    public enum Look {
        SEQUENCE,
        MESSAGE,
        ASSOCIATION
    }

    private static final int REACH = 5;

    private static final int STRONG_WIDTH = 4;

    private final Look look;
    private final OutsideLabel label = new OutsideLabel(true);
    private boolean marked;
    private final Badge badge = new Badge();
    private final Tip tip = new Tip();
    private Agreement agreement;
    private ElementMarks marks = ElementMarks.NONE;

    /** Makes an arrow without ends. */
    public FlowFigure(Look look) {
        this.look = look;
        switch (look) {
            case SEQUENCE -> setTargetDecoration(new Head());
            case MESSAGE -> {
                setLineStyle(Graphics.LINE_DASH);
                setTargetDecoration(new PolylineDecoration());
            }
            case ASSOCIATION -> setLineStyle(Graphics.LINE_DOT);
        }
        add(label, new FlowLabelLocator(this, badge));
        add(badge, new MiddleLocator(this));
    }

    /**
     * Sets how far supplier and customer agree on what is handed over here; null where nothing is. An arrow of the
     * sequence is whole where they agree, dashed where they do not, and dashed and dotted while it is proposed.
     */
    public void setHandOff(Agreement agreement) {
        this.agreement = agreement;
        if (look == Look.SEQUENCE) {
            setLineStyle(
                    switch (agreement) {
                        case null -> Graphics.LINE_SOLID;
                        case AGREED -> Graphics.LINE_SOLID;
                        case PROPOSED -> Graphics.LINE_DASHDOT;
                        case NONE -> Graphics.LINE_DASH;
                    });
        }
        showWidth();
    }

    /** Sets whether the arrow is marked as the place that something would be dropped at. */
    public void setMarked(boolean marked) {
        this.marked = marked;
        showWidth();
    }

    /** Returns whether the arrow is drawn as a hand-off. */
    public boolean isHandOff() {
        return agreement != null;
    }

    @Override
    public void setMarks(ElementMarks marks) {
        if (marks.equals(this.marks)) {
            return;
        }
        this.marks = marks;
        badge.setMarks(marks);
        label.setMarks(marks);
        showWidth();
    }

    private void showWidth() {
        boolean strong = marked || marks.emphasis() == Emphasis.STRONG;
        setLineWidth(strong ? STRONG_WIDTH : isHandOff() ? 2 : 1);
        repaint();
    }

    /** Returns what is marked. */
    public ElementMarks marks() {
        return marks;
    }

    /** Returns the marks as they are drawn. */
    public Badge badge() {
        return badge;
    }

    /** Sets the label; empty is none. */
    public void setText(String text) {
        label.setText(text);
    }

    /** Returns the label's text. */
    public String text() {
        return label.text();
    }

    /** Sets what is told when the mouse rests on the line; null or blank text is nothing. */
    public void setTip(Supplier<String> text) {
        tip.set(text);
        label.setTip(text);
        badge.setTip(text);
    }

    @Override
    public IFigure getToolTip() {
        return tip.figure();
    }

    /** Returns the label. */
    public IFigure label() {
        return label;
    }

    /** Returns the middle of the line, in the coordinates of the diagram. */
    public Point middle() {
        PointList points = getPoints();
        if (points.size() == 0) {
            return new Point();
        }
        return points.size() % 2 == 1
                ? points.getPoint(points.size() / 2)
                : points.getPoint(points.size() / 2 - 1)
                        .getTranslated(points.getPoint(points.size() / 2)
                                .getDifference(points.getPoint(points.size() / 2 - 1))
                                .scale(0.5));
    }

    @Override
    public Color getLocalForegroundColor() {
        if (marks.emphasis() == Emphasis.STRONG) {
            return FlowColour.CUSTOMER_LINE.get();
        }
        return (isHandOff() ? FlowColour.HAND_OFF : FlowColour.LINE).get();
    }

    @Override
    public Color getLocalBackgroundColor() {
        return getLocalForegroundColor();
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        if (marks.emphasis() == Emphasis.FADED) {
            graphics.setAlpha(FADED_ALPHA);
        }
        super.paint(graphics);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (label.isVisible() && label.containsPoint(x, y) || badge.isVisible() && badge.containsPoint(x, y)) {
            return true;
        }
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.getPoint(i - 1);
            Point b = points.getPoint(i);
            if (Line2D.ptSegDist(a.x, a.y, b.x, b.y, x, y) <= REACH) {
                return true;
            }
        }
        return false;
    }

    /** A filled arrow head in the colour of the line. */
    private final class Head extends PolygonDecoration {
        Head() {
            setScale(9, 4);
        }

        @Override
        public Color getLocalBackgroundColor() {
            return FlowFigure.this.getLocalBackgroundColor();
        }
    }

    /** Puts the marks at the middle of the line. */
    private static final class MiddleLocator extends ConnectionLocator {
        MiddleLocator(FlowFigure flow) {
            super(flow);
        }

        @Override
        protected Point getReferencePoint() {
            Point middle = ((FlowFigure) getConnection()).middle();
            getConnection().translateToAbsolute(middle);
            return middle;
        }
    }
}
