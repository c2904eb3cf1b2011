package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.flow.find.FindBar;
import org.throughline.flow.find.Search;
import org.throughline.model.process.Step;

class SearchTest extends ViewerTestBase {
    private Shell window;
    private FindBar bar;
    private boolean closed;

    @BeforeEach
    void openBar() {
        window = new Shell(shell.getDisplay());
        Composite all = new Composite(window, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(all);
        bar = new FindBar(all, new Search(viewer, flowchart), () -> closed = true);
        bar.open();
    }

    @AfterEach
    void closeBar() {
        window.dispose();
    }

    private Object selected() {
        List<?> parts = viewer.getSelectedEditParts();
        assertEquals(1, parts.size());
        return ((EditPart) parts.getFirst()).getModel();
    }

    private void press(int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        bar.field().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void whatIsTypedIsFoundAtOnceInTheOrderOfTheFlow() {
        bar.field().setText("result");
        assertEquals("1 of 5", bar.account());
        assertEquals(node("Result plausible?"), selected());
        press(SWT.CR, 0);
        assertEquals("2 of 5", bar.account());
        press(SWT.CR, SWT.SHIFT);
        press(SWT.CR, SWT.SHIFT);
        assertEquals("5 of 5", bar.account());
        bar.step(true);
        assertEquals("1 of 5", bar.account());
        assertEquals(node("Result plausible?"), selected());
    }

    @Test
    void labelsNotesAndScriptsAreFound() {
        session.change("Write", () -> {
            ((Step) node("Check in")).setScript("I check your name for your safety");
            node("Draw blood").setNote("Needs a quiet room");
        });
        bar.field().setText("DRAW AGAIN");
        assertEquals(node("Result plausible?").getOutgoing().getFirst(), selected());
        bar.field().setText("your safety");
        assertEquals(node("Check in"), selected());
        bar.field().setText("quiet");
        assertEquals(node("Draw blood"), selected());
    }

    @Test
    void whatIsNowhereIsSaidAndTheSelectionStays() {
        viewer.select(part(node("Check in")));
        bar.field().setText("xylophone");
        assertEquals("Not found", bar.account());
        assertEquals(node("Check in"), selected());
        bar.step(true);
        assertEquals("Not found", bar.account());
    }

    @Test
    void whatBecameMoreMeanwhileIsCountedAnew() {
        bar.field().setText("check");
        assertEquals("1 of 1", bar.account());
        session.change("Rename", () -> node("Draw blood").setName("Check and draw blood"));
        settle();
        bar.step(true);
        assertEquals("2 of 2", bar.account());
    }

    @Test
    void escapeClosesTheBar() {
        press(SWT.ESC, 0);
        assertTrue(closed);
        assertFalse(bar.getVisible());
        assertEquals("", bar.account());
    }
}
