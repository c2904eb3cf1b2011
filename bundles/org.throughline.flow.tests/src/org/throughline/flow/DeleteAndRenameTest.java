package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.model.base.Element;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;

class DeleteAndRenameTest extends ViewerTestBase {

    private void delete(Object... elements) {
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        List<EditPart> parts = List.of(elements).stream().map(this::part).toList();
        request.setEditParts(parts);
        CompoundCommand all = new CompoundCommand(Messages.delete);
        parts.forEach(part -> all.add(part.getCommand(request)));
        executeUndoRedo(all);
    }

    @Test
    void aNodeGoesWithItsArrows() {
        Node draw = node("Draw blood");
        Node label = node("Label the tubes");
        delete(draw);
        assertEquals(0, label.getIncoming().size());
        assertFalse(viewer.getEditPartRegistry().containsKey(draw));
    }

    @Test
    void nodesAndAnArrowBetweenThemGoAsOneStep() {
        Node draw = node("Draw blood");
        Flow between = draw.getOutgoing().getFirst();
        delete(draw, between, node("Label the tubes"));
        session.stack().undo();
        assertSame(draw, between.getSource());
    }

    @Test
    void aLaneGoesAndItsStepsStay() {
        Node draw = node("Draw blood");
        delete(lane(2));
        assertEquals(5, process().getLanes().size());
        assertNull(draw.getLane());
    }

    @Test
    void anArrowGoesAlone() {
        Flow flow = node("Draw blood").getOutgoing().getFirst();
        delete(flow);
        assertFalse(process().getFlows().contains(flow));
    }

    private Text editor() {
        for (Control child : ((Composite) viewer.getControl()).getChildren()) {
            if (child instanceof Text text && !text.isDisposed()) {
                return text;
            }
        }
        return null;
    }

    private void key(Control control, int type, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        control.notifyListeners(type, event);
    }

    private void rename(Element element, String name) {
        gesture(() -> {
            part(element).performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
            editor().setText(name);
            key(editor(), SWT.KeyDown, SWT.CR, SWT.CR);
            settle();
        });
        assertNull(editor());
        assertEquals(name, element.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draw blood", "Order complete?", "Archive", "Waiting room"})
    void aNodeIsRenamedInPlace(String name) {
        rename(node(name), "Another name\nof two lines");
    }

    @Test
    void lanesAndArrowsAreRenamedInPlace() {
        rename(lane(0), "Front office");
        rename(node("Draw blood").getOutgoing().getFirst(), "three tubes");
    }

    @Test
    void f2StartsAndEscapeGivesUp() {
        viewer.select(part(node("Draw blood")));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0');
        settle();
        editor().setText("Never");
        key(editor(), SWT.KeyUp, SWT.ESC, SWT.ESC);
        key(editor() == null ? viewer.getControl() : editor(), SWT.Traverse, SWT.ESC, SWT.ESC);
        settle();
        assertEquals("Draw blood", node("Draw blood").getName());
    }

    @Test
    void aLetterTypedBeginsTheNewName() {
        Node draw = node("Draw blood");
        viewer.select(part(draw));
        gesture(() -> {
            key(viewer.getControl(), SWT.KeyDown, 'p', 'P');
            settle();
            assertEquals("P", editor().getText());
            editor().insert("uncture");
            key(editor(), SWT.KeyDown, SWT.CR, SWT.CR);
            settle();
        });
        assertEquals("Puncture", draw.getName());
    }

    @Test
    void theSameNameIsNoStep() {
        int adapters = process().eAdapters().size();
        boolean before = session.stack().canRedo();
        part(node("Draw blood")).performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        editor().setText("Draw blood");
        key(editor(), SWT.KeyDown, SWT.CR, SWT.CR);
        settle();
        assertEquals(Messages.layOut, session.stack().undoLabel());
        assertEquals(before, session.stack().canRedo());
        assertEquals(adapters, process().eAdapters().size());
    }
}
