package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

class ChangeStackTest extends ChangeTestBase {

    @Test
    void attributesAreRestored() {
        Step step = named(Step.class, "Examine");
        changeUndoRedo(() -> {
            step.setName("Look");
            step.setBounds(new Bounds(1, 2, 3, 4));
            step.setTouchpoint(true);
        });
    }

    @Test
    void additionsMovesAndRemovalsAreRestored() {
        Step step = named(Step.class, "Listen");
        SubProcess inside = named(SubProcess.class, "Draw blood");
        changeUndoRedo(() -> {
            inside.getNodes().add(step);
            process().getNodes().move(0, 2);
            Step added = ProcessFactory.eINSTANCE.createStep();
            added.setName("New");
            process().getNodes().add(1, added);
            SmallClinic.connect(process(), added, step);
            EcoreUtil.remove(process().getFlows().getFirst());
        });
    }

    @Test
    void bothEndsOfAReferenceAreRestored() {
        Product other = OrganisationFactory.eINSTANCE.createProduct();
        changeUndoRedo(() -> {
            session.client().getProducts().addFirst(other);
            session.client().getNeeds().getFirst().getSatisfiedBy().addFirst(other);
            process().getFlows().getFirst().setTarget(named(Lane.class, "People"));
            process().getFlows().get(1).setSource(named(Step.class, "Listen"));
        });
    }

    @Test
    void anAddedProcessAndItsFileGoAndComeBack() {
        int files = session.folder().resources().getResources().size();
        changeUndoRedo(() -> {
            Process added = ProcessFactory.eINSTANCE.createProcess();
            added.setName("Admission");
            session.folder().add(added);
        });
        session.change("Rename", () -> named(Process.class, "Admission").setName("Intake"));
        session.stack().undo();
        session.stack().undo();
        assertEquals(files, session.folder().resources().getResources().size());
        assertEquals(1, session.folder().processes().size());
    }

    @Test
    void aChangeThatThrowsLeavesNoTrace() {
        session.change("Rename", () -> process().setName("First"));
        session.stack().undo();
        String before = state();
        RuntimeException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> session.change("Broken", () -> {
                    process().setName("Half");
                    process().getNodes().clear();
                    throw new IllegalArgumentException("half way");
                }));
        assertEquals("half way", thrown.getMessage());
        assertEquals(before, state());
        assertFalse(session.stack().canUndo());
        assertTrue(session.stack().canRedo());
        assertFalse(session.isDirty());
        changeUndoRedo(() -> process().setName("Whole"));
    }

    @Test
    void aChangeInsideAChangeIsPartOfIt() {
        changeUndoRedo(() -> {
            process().setName("Outer");
            session.change("Inner", () -> process().getNodes().getFirst().setName("Inner"));
            process().setNote("Outer again");
        });
        session.stack().undo();
        assertFalse(session.stack().canUndo());
    }

    @Test
    void aFailureInsideTakesTheWholeChangeBackEvenWhenItWasCaught() {
        String before = state();
        assertThrows(
                IllegalStateException.class,
                () -> session.change("Outer", () -> {
                    process().setName("Outer");
                    try {
                        session.change("Inner", () -> {
                            process().setNote("Inner");
                            throw new IllegalStateException("inner");
                        });
                    } catch (IllegalStateException caught) {
                        process().setNote("caught");
                    }
                }));
        assertEquals(before, state());
    }

    @Test
    void aChangeOfNothingIsNoStep() {
        session.change("Nothing", () -> process().setName(process().getName()));
        session.change("Nothing", () -> {
            process().setNote("x");
            process().setNote(null);
        });
        assertFalse(session.stack().canUndo());
        assertFalse(session.isDirty());
    }

    @Test
    void dirtyMeansNotAtTheSavePoint() throws Exception {
        List<Boolean> told = new ArrayList<>();
        session.addListener(() -> told.add(session.isDirty()));
        session.change("Rename", () -> process().setName("A"));
        session.save();
        session.stack().undo();
        session.stack().redo();
        assertEquals(List.of(true, false, true, false), told);
        session.stack().undo();
        session.change("Rename", () -> process().setName("B"));
        session.stack().undo();
        assertTrue(session.isDirty(), "the saved state can no longer be reached");
    }

    @Test
    void labelsAreForTheMenu() {
        assertEquals("", session.stack().undoLabel());
        session.change("Rename process", () -> process().setName("A"));
        assertEquals("Rename process", session.stack().undoLabel());
        session.stack().undo();
        assertEquals("Rename process", session.stack().redoLabel());
    }

    @Test
    void aListenerCannotChangeTheModelDuringUndo() {
        session.change("Rename", () -> process().setName("A"));
        List<RuntimeException> refused = new ArrayList<>();
        process().eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                try {
                    session.change("Sneak", () -> process().setNote("sneaked"));
                } catch (IllegalStateException e) {
                    refused.add(e);
                }
            }
        });
        session.stack().undo();
        assertEquals(1, refused.size());
        assertEquals("Visit", process().getName());
    }

    @Test
    void theRecorderIsAttachedOnceHoweverManyChanges() {
        Decision decision = named(Decision.class, "Clear?");
        int adapters = decision.eAdapters().size();
        for (int i = 0; i < 50; i++) {
            String name = "Name " + i;
            session.change("Rename", () -> decision.setName(name));
        }
        assertEquals(adapters, decision.eAdapters().size());
        assertEquals(1, adapters);
    }
}
