package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.flow.commands.OpenSubProcess;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Start;
import org.throughline.model.process.SubProcess;

/** A sub-process is opened and closed in place. */
class SubProcessTest extends ViewerTestBase {
    private SubProcess archive;

    @BeforeEach
    void find() {
        archive = (SubProcess) node("Archive");
    }

    private void toggle() {
        executeUndoRedo(flowchart.command("Toggle", new OpenSubProcess(archive, Messages.start)));
    }

    @Test
    void aClosedOneShowsItsPlusOnly() {
        toggle();
        assertFalse(OpenSubProcess.isOpen(archive));
        assertEquals(140, archive.getBounds().width());
        assertFalse(viewer.getEditPartRegistry().containsKey(archive.getNodes().getFirst()));
    }

    @Test
    void aDoubleClickOpensItAndWhatLiesRightMakesWay() {
        toggle();
        Node right = node("Discuss the result with the patient");
        session.change(
                "Place",
                () -> right.setBounds(new Bounds(
                        archive.getBounds().right() + 30, archive.getBounds().y(), 140, 60)));
        settle();
        int gap = right.getBounds().x() - archive.getBounds().right();
        gesture(() -> part(archive).performRequest(new Request(RequestConstants.REQ_OPEN)));
        assertTrue(OpenSubProcess.isOpen(archive));
        Node inner = archive.getNodes().getFirst();
        assertTrue(archive.getBounds().contains(inner.getBounds().centre()));
        assertEquals(archive.getNodes().size(), 2);
        assertEquals(gap, right.getBounds().x() - archive.getBounds().right());
        Bounds lane = archive.getLane().getBounds();
        assertTrue(lane.contains(archive.getBounds().centre()));
        assertTrue(lane.bottom() >= archive.getBounds().bottom());
    }

    private static Bounds shifted(Node node, SubProcess around) {
        return node.getBounds()
                .translated(-around.getBounds().x(), -around.getBounds().y());
    }

    @Test
    void whatWasMovedInsideLiesThereAgainWhereverTheClosedOneWentMeanwhile() {
        Node inner = archive.getNodes().getLast();
        session.change("Move", () -> {
            inner.setBounds(inner.getBounds().translated(35, 70));
            Bounds around = archive.getBounds();
            archive.setBounds(new Bounds(around.x(), around.y(), around.width() + 80, around.height() + 90));
        });
        settle();
        Bounds before = shifted(inner, archive);
        int width = archive.getBounds().width();
        toggle();
        session.change("Move", () -> archive.setBounds(archive.getBounds().translated(15, 5)));
        settle();
        toggle();
        assertEquals(before, shifted(inner, archive));
        assertEquals(width, archive.getBounds().width());
    }

    @Test
    void withSomethingNewInsideItIsLaidOutAnew() {
        toggle();
        Node added = ProcessFactory.eINSTANCE.createStep();
        session.change("Add", () -> archive.getNodes().add(added));
        toggle();
        assertTrue(archive.getBounds().contains(added.getBounds().centre()));
    }

    @Test
    void anEmptyOneOpensWithAStart() {
        session.change("Empty", () -> {
            archive.getFlows().clear();
            archive.getNodes().clear();
        });
        settle();
        toggle();
        assertTrue(archive.getNodes().getFirst() instanceof Start);
        toggle();
        assertFalse(OpenSubProcess.isOpen(archive));
    }
}
