package org.throughline.flow;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.throughline.model.process.Node;

/** A viewer with a hand on the mouse and the keys. */
abstract class MouseTestBase extends ViewerTestBase {

    @BeforeEach
    void makeRoom() {
        FlowchartViewer.zoom(viewer).setZoom(.5);
        settle();
        domain.loadDefaultTool();
    }

    private MouseEvent mouse(Point at, int state) {
        Event event = new Event();
        event.widget = viewer.getControl();
        event.display = shell.getDisplay();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.stateMask = state;
        return new MouseEvent(event);
    }

    void press(Point at) {
        domain.mouseMove(mouse(at, 0), viewer);
        domain.mouseDown(mouse(at, 0), viewer);
    }

    void drag(Point to) {
        domain.mouseDrag(mouse(to, SWT.BUTTON1), viewer);
    }

    void release(Point at) {
        domain.mouseUp(mouse(at, SWT.BUTTON1), viewer);
    }

    void click(Point at) {
        press(at);
        release(at);
        settle();
    }

    Point centreOf(Node node) {
        return onScreen(node.getBounds().centre().x(), node.getBounds().centre().y());
    }

    /** Presses a key on a control of the window. */
    void key(Control control, int type, int keyCode, char character, int state) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = state;
        control.notifyListeners(type, event);
        settle();
    }

    /** Returns the field that is open on the diagram; null where none is. */
    Text field() {
        for (Control child : ((Composite) viewer.getControl()).getChildren()) {
            if (child instanceof Text text && !text.isDisposed()) {
                return text;
            }
        }
        return null;
    }

    /** Types into the field that is open and presses Enter. */
    void typeAndEnter(String text) {
        field().setText(text);
        key(field(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
    }
}
