package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.base.Element;
import org.throughline.model.process.SequenceFlow;

/** Names are edited in place: by F2, by typing and by a double click. */
class InPlaceTest extends MouseTestBase {

    private Element element(String what) {
        return Stream.<Supplier<Element>>of(
                        () -> node("Draw blood"),
                        () -> lane(2),
                        () -> node("Discuss the result with the patient")
                                .getIncoming()
                                .getFirst())
                .skip("step lane arrow".indexOf(what) / 5)
                .findFirst()
                .orElseThrow()
                .get();
    }

    private Point handle(Element element) {
        GraphicalEditPart part = (GraphicalEditPart) part(element);
        if (part instanceof FlowPart arrow) {
            PointList line = arrow.getFigure().getPoints();
            Point a = line.getPoint(0);
            Point b = line.getPoint(1);
            return onScreen((3 * a.x + b.x) / 4, (3 * a.y + b.y) / 4);
        }
        Rectangle box = part.getFigure().getBounds();
        return onScreen(box.x + 20, box.getCenter().y);
    }

    private void doubleClick(Point at) {
        click(at);
        Event event = new Event();
        event.widget = viewer.getControl();
        event.display = shell.getDisplay();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        domain.mouseDown(new org.eclipse.swt.events.MouseEvent(event), viewer);
        domain.mouseDoubleClick(new org.eclipse.swt.events.MouseEvent(event), viewer);
        release(at);
        settle();
    }

    @ParameterizedTest
    @CsvSource({"step", "lane", "arrow"})
    void aDoubleClickRenames(String what) {
        FlowchartViewer.zoom(viewer).setZoom("arrow".equals(what) ? 1 : .5);
        settle();
        Element element = element(what);
        viewer.reveal(part(element));
        settle();
        doubleClick(handle(element));
        assertNotNull(field());
        gesture(() -> typeAndEnter("Another name"));
        assertEquals("Another name", element.getName());
    }

    @ParameterizedTest
    @CsvSource({"step", "lane", "arrow"})
    void f2AndTypingRename(String what) {
        Element element = element(what);
        viewer.select(part(element));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
        gesture(() -> typeAndEnter("Another name"));
        viewer.select(part(element));
        key(viewer.getControl(), SWT.KeyDown, 'x', 'x', 0);
        assertEquals("x", field().getText());
        gesture(() -> typeAndEnter("xyz"));
        assertEquals("xyz", element.getName());
    }

    @ParameterizedTest
    @CsvSource({"step", "lane", "arrow"})
    void escapeKeepsTheOldName(String what) {
        Element element = element(what);
        String before = state();
        viewer.select(part(element));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
        field().setText("Never");
        key(field(), SWT.KeyDown, SWT.ESC, SWT.ESC, 0);
        assertNull(field());
        assertEquals(before, state());
        assertPictureIsTrue();
    }

    @Test
    void theConditionOfAnArrowWithoutALabelIsEdited() {
        SequenceFlow flow = (SequenceFlow) node("Draw blood").getOutgoing().getFirst();
        session.change("Condition", () -> flow.setCondition("enough tubes"));
        settle();
        viewer.select(part(flow));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
        assertEquals("enough tubes", field().getText());
        gesture(() -> typeAndEnter("three tubes"));
        assertEquals("three tubes", flow.getCondition());
        assertNull(flow.getName());
    }

    @Test
    void theFieldGrowsWithItsText() {
        viewer.select(part(node("Draw blood")));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
        int before = field().getSize().y;
        field().setText("A name of many words that will not go into a field of two lines, however one turns it");
        settle();
        assertTrue(field().getSize().y > before);
    }
}
