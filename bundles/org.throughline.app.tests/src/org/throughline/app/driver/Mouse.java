package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** The real pointer: it moves over the screen, presses and lets go. */
public final class Mouse {
    private static final int WAIT = 60;
    private static final int EDGE = 6;
    /** Where no tool tip opens, which would take the keys. */
    private static final Point ASIDE = new Point(1, 1);

    private Mouse() {}

    /** Clicks on a point of a control. */
    public static void click(Control control, Point at) {
        moveTo(control.toDisplay(at));
        button(1);
        moveTo(ASIDE);
        pause();
    }

    /** Clicks into the middle of a control. */
    public static void click(Control control) {
        Point size = control.getSize();
        click(control, new Point(size.x / 2, size.y / 2));
    }

    /** Clicks on a row of a tree. */
    public static void click(TreeItem row) {
        click(row.getParent(), inside(row.getBounds()));
    }

    /** Clicks on a row of a table. */
    public static void click(TableItem row) {
        click(row.getParent(), inside(row.getBounds()));
    }

    private static Point inside(Rectangle row) {
        return new Point(row.x + EDGE, row.y + row.height / 2);
    }

    private static void moveTo(Point place) {
        post(SWT.MouseMove, 0, place);
        Window.waitFor(
                "the pointer", () -> Display.getCurrent().getCursorLocation().equals(place));
    }

    private static void button(int button) {
        post(SWT.MouseDown, button, null);
        post(SWT.MouseUp, button, null);
        pause();
    }

    private static void post(int type, int button, Point place) {
        Event event = new Event();
        event.type = type;
        event.button = button;
        if (place != null) {
            event.x = place.x;
            event.y = place.y;
        }
        assertTrue(Display.getCurrent().post(event), "the display takes no pointer");
    }

    /** Gives the events the time of their way through the display. */
    private static void pause() {
        boolean[] over = new boolean[1];
        Display.getCurrent().timerExec(WAIT, () -> over[0] = true);
        Window.waitFor("the way of the events", () -> over[0]);
    }
}
