package org.throughline.flow.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.throughline.edit.ClientSession;

/** The stack of an editor, which is that of the client: everything that shows the client undoes the same steps. */
public final class SessionCommandStack extends CommandStack {
    private final ClientSession session;
    private final Runnable tellListeners = this::notifyListeners;

    /** Makes a view on a client's stack; to be disposed of with the editor. */
    public SessionCommandStack(ClientSession session) {
        this.session = session;
        session.addListener(tellListeners);
    }

    /** Runs a command, however many it is made of, as one step. */
    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            session.change(command.getLabel() == null ? "" : command.getLabel(), command::execute);
        }
    }

    @Override
    public boolean canUndo() {
        return session.isWritable() && session.stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return session.isWritable() && session.stack().canRedo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            session.stack().undo();
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            session.stack().redo();
        }
    }

    @Override
    public Command getUndoCommand() {
        return canUndo() ? new StepName(session.stack().undoLabel()) : null;
    }

    @Override
    public Command getRedoCommand() {
        return canRedo() ? new StepName(session.stack().redoLabel()) : null;
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    /** Does nothing: the session knows when it was saved. */
    @Override
    public void markSaveLocation() {
        // kept by the session
    }

    /** Does nothing: other editors still need the steps. */
    @Override
    public void flush() {
        // kept by the session
    }

    @Override
    public void dispose() {
        session.removeListener(tellListeners);
    }

    /** Names a step in the Edit menu. */
    private static final class StepName extends Command {
        StepName(String label) {
            super(label);
        }
    }
}
