package org.throughline.flow.figures;

import java.awt.geom.Line2D;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** An arrow with a label; one by which something is handed over is drawn stronger. */
public final class FlowFigure extends PolylineConnection {
    /** How an arrow is drawn. */
    public enum Look {
        SEQUENCE,
        MESSAGE,
        ASSOCIATION
    }

    private static final int REACH = 5;

    private final OutsideLabel label = new OutsideLabel(true);
    private boolean handOff;

    /** Makes an arrow without ends. */
    public FlowFigure(Look look) {
        switch (look) {
            case SEQUENCE -> setTargetDecoration(new Head());
            case MESSAGE -> {
                setLineStyle(Graphics.LINE_DASH);
                setTargetDecoration(new PolylineDecoration());
            }
            case ASSOCIATION -> setLineStyle(Graphics.LINE_DOT);
        }
        add(label, new FlowLabelLocator(this));
    }

    /** Sets whether something is handed over here. */
    public void setHandOff(boolean handOff) {
        this.handOff = handOff;
        setLineWidth(handOff ? 2 : 1);
        repaint();
    }

    /** Returns whether the arrow is drawn as a hand-off. */
    public boolean isHandOff() {
        return handOff;
    }

    /** Sets the label; empty is none. */
    public void setText(String text, String tip) {
        label.setText(text, tip);
    }

    /** Sets what is told when the mouse rests on the line; null is nothing. */
    public void setTip(String tip) {
        setToolTip(tip == null || tip.isBlank() ? null : new Label(tip));
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
        return (handOff ? FlowColour.HAND_OFF : FlowColour.LINE).get();
    }

    @Override
    public Color getLocalBackgroundColor() {
        return getLocalForegroundColor();
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        super.paint(graphics);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (label.isVisible() && label.containsPoint(x, y)) {
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

    /** Puts the label near the source, at the first stretch of line that has room for it. */
    private static final class FlowLabelLocator extends ConnectionLocator {
        private static final int ROOM = 30;
        private static final int GAP = 14;

        FlowLabelLocator(FlowFigure flow) {
            super(flow);
        }

        @Override
        protected Point getReferencePoint() {
            PointList points = getConnection().getPoints();
            Point best = new Point();
            double longest = -1;
            for (int i = 1; i < points.size() && longest < ROOM; i++) {
                Point a = points.getPoint(i - 1);
                Point b = points.getPoint(i);
                double length = a.getDistance(b);
                if (length > longest) {
                    longest = length;
                    double share = Math.min(length / 2, offset(a, b)) / Math.max(1, length);
                    best = new Point(a.x + (int) ((b.x - a.x) * share), a.y + (int) ((b.y - a.y) * share));
                }
            }
            getConnection().translateToAbsolute(best);
            return best;
        }

        /** How far from the beginning of a stretch the label stands clear of what lies there. */
        private int offset(Point a, Point b) {
            Dimension size = ((FlowFigure) getConnection()).label.getPreferredSize();
            boolean level = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
            return GAP + (level ? size.width : size.height) / 2;
        }
    }
}
