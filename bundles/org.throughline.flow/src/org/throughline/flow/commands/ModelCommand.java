package org.throughline.flow.commands;

import org.eclipse.gef.commands.Command;
import org.throughline.edit.ClientSession;

/** A change of the model as one step; what it does is recorded, so that it need not know how to undo itself. */
public final class ModelCommand extends Command {
    private final ClientSession session;
    private final Runnable change;

    /** Makes a command that is complete. */
    public ModelCommand(String label, ClientSession session, Runnable change) {
        super(label);
        this.session = session;
        this.change = change;
    }

    @Override
    public boolean canExecute() {
        return session.isWritable();
    }

    @Override
    public void execute() {
        session.change(getLabel(), change);
    }

    /** Returns false: the session's stack undoes what was recorded. */
    @Override
    public boolean canUndo() {
        return false;
    }
}
