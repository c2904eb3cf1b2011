package org.throughline.flow.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

/** Who an arrow listens to at its ends, and for how long. */
class AnchorTest {
    private final Figure ground = new Figure();
    private final Heard around = new Heard();
    private final Heard inside = new Heard();
    private final OutlineAnchor anchor = new OutlineAnchor(inside, Outline.RECTANGLE);
    private int moves;
    private final AnchorListener listener = moved -> moves++;

    /** A figure that counts who listens to its moves. */
    private static final class Heard extends Figure {
        private int listeners;

        @Override
        public void addFigureListener(FigureListener listener) {
            super.addFigureListener(listener);
            listeners++;
        }

        @Override
        public void removeFigureListener(FigureListener listener) {
            super.removeFigureListener(listener);
            listeners--;
        }
    }

    AnchorTest() {
        ground.addNotify();
        ground.add(around);
        around.add(inside);
        around.setBounds(new Rectangle(0, 0, 200, 100));
        inside.setBounds(new Rectangle(20, 20, 60, 40));
    }

    @Test
    void movesOfTheFigureAndOfTheOneAroundItAreTold() {
        anchor.addAnchorListener(listener);
        inside.setBounds(new Rectangle(30, 20, 60, 40));
        assertEquals(1, moves);
        Point before = anchor.getReferencePoint();
        around.setBounds(new Rectangle(50, 10, 200, 100));
        assertEquals(2, moves);
        assertEquals(before.getTranslated(50, 10), anchor.getReferencePoint());
        inside.setSize(80, 40);
        assertEquals(3, moves);
    }

    @Test
    void nobodyListensAnyMoreWhenTheLastArrowIsGone() {
        PolylineConnection first = arrow();
        PolylineConnection second = arrow();
        ground.add(first);
        ground.add(second);
        assertNotEquals(0, inside.listeners);
        assertEquals(0, around.listeners);
        ground.remove(first);
        assertNotEquals(0, inside.listeners);
        ground.remove(second);
        assertEquals(0, inside.listeners);
    }

    private PolylineConnection arrow() {
        PolylineConnection arrow = new PolylineConnection();
        arrow.setSourceAnchor(anchor);
        arrow.setTargetAnchor(new OutlineAnchor(inside, Outline.RECTANGLE));
        return arrow;
    }
}
