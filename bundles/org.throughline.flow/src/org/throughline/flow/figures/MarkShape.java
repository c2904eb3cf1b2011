package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;

/** The shape of a mark, so that no mark is told by its colour alone. */
public enum MarkShape {
    CIRCLE {
        @Override
        void paint(Graphics graphics, int x, int y, int size) {
            graphics.fillOval(x, y, size, size);
        }
    },
    RING {
        @Override
        void paint(Graphics graphics, int x, int y, int size) {
            graphics.drawOval(x, y, size - 1, size - 1);
        }
    },
    SQUARE {
        @Override
        void paint(Graphics graphics, int x, int y, int size) {
            graphics.fillRectangle(x, y, size, size);
        }
    },
    DIAMOND {
        @Override
        void paint(Graphics graphics, int x, int y, int size) {
            int half = size / 2;
            PointList corners = new PointList();
            corners.addPoint(x + half, y);
            corners.addPoint(x + size, y + half);
            corners.addPoint(x + half, y + size);
            corners.addPoint(x, y + half);
            graphics.fillPolygon(corners);
        }
    },
    TRIANGLE {
        @Override
        void paint(Graphics graphics, int x, int y, int size) {
            PointList corners = new PointList();
            corners.addPoint(x + size / 2, y);
            corners.addPoint(x + size, y + size);
            corners.addPoint(x, y + size);
            graphics.fillPolygon(corners);
        }
    };

    /** Paints the shape in the background colour, outlines in the foreground colour. */
    abstract void paint(Graphics graphics, int x, int y, int size);
}
