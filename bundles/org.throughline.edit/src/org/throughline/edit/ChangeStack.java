package org.throughline.edit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.throughline.edit.internal.RecordedChange;
import org.throughline.edit.internal.SteadyRecorder;

/**
 * The changes of one client, undone and redone exactly. Whatever a change does to the model is recorded while it runs;
 * it need not know how to reverse itself. To be used from one thread, the one that shows the client.
 */
public final class ChangeStack extends BasicCommandStack {
    private final ResourceSet resources;
    private final SteadyRecorder recorder;
    private boolean changing;
    private boolean reversing;
    private RuntimeException innerFailure;
    private LocalDateTime savedAt;

    /** Watches the resources of a client from now on. */
    public ChangeStack(ResourceSet resources) {
        this.resources = resources;
        this.recorder = new SteadyRecorder(resources);
    }

    /**
     * Makes a change that is one step for undo. A change inside a change is part of the outer one. Where either throws,
     * all of the outer one is taken back and the exception passed on. A change that changes nothing leaves no step.
     *
     * @param label what the step is called in the Edit menu, such as "Move step"
     * @throws IllegalStateException when called by a listener while a change is being undone or redone
     */
    public void change(String label, Runnable change) {
        if (reversing) {
            throw new IllegalStateException("the model cannot be changed while a change is being undone or redone");
        }
        if (changing) {
            runInner(change);
        } else {
            runOuter(label, change, false);
        }
    }

    /** Makes a change that is a step for undo even where it leaves the model as it is, since files change with it. */
    void step(String label, Runnable change) {
        if (changing || reversing) {
            throw new IllegalStateException("a change is still being made");
        }
        runOuter(label, change, true);
    }

    private void runInner(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException e) {
            innerFailure = e;
            throw e;
        }
    }

    private void runOuter(String label, Runnable change, boolean always) {
        List<Resource> before = List.copyOf(resources.getResources());
        changing = true;
        innerFailure = null;
        recorder.begin();
        boolean done = false;
        try {
            change.run();
            done = innerFailure == null;
        } finally {
            changing = false;
            keepOrReverse(new RecordedChange(label, resources, before, recorder.end()), done, always);
        }
        if (!done) {
            throw innerFailure;
        }
    }

    private void keepOrReverse(RecordedChange recorded, boolean keep, boolean always) {
        if (!keep) {
            reverse(recorded::undo);
        } else if (always || !recorded.isEmpty()) {
            super.execute(recorded);
        }
    }

    /** Runs a command as one change; what it does is recorded, its own undo is never used. */
    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        change(command.getLabel(), command::execute);
    }

    @Override
    public void undo() {
        reverse(super::undo);
    }

    @Override
    public void redo() {
        reverse(super::redo);
    }

    private void reverse(Runnable step) {
        if (changing || reversing) {
            throw new IllegalStateException("a change is still being made");
        }
        reversing = true;
        try {
            step.run();
        } finally {
            reversing = false;
        }
    }

    @Override
    public void saveIsDone() {
        savedAt = LocalDateTime.now();
        super.saveIsDone();
    }

    /** Returns when the changes were last saved by this program; nothing where they were not yet. */
    Optional<LocalDateTime> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Returns what would be undone, for the Edit menu; empty where there is nothing. */
    public String undoLabel() {
        return canUndo() ? getUndoCommand().getLabel() : "";
    }

    /** Returns what would be redone, for the Edit menu; empty where there is nothing. */
    public String redoLabel() {
        return canRedo() ? getRedoCommand().getLabel() : "";
    }

    /** Returns how many steps lie between the last save and now; at least 1 where there is something to save. */
    public int stepsSinceSave() {
        if (!isSaveNeeded()) {
            return 0;
        }
        return Math.max(1, Math.abs(top - Math.max(saveIndex, -1)));
    }
}
