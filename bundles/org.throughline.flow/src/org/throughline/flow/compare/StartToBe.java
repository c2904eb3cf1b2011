package org.throughline.flow.compare;

import org.throughline.core.tobe.ToBe;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Messages;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** Starts a to-be process from an as-is process, as one undoable change. */
public final class StartToBe {
    private StartToBe() {}

    /** Returns whether a to-be can be started from a process. */
    public static boolean isPossible(ClientSession session, Process asIs) {
        return session.isWritable() && asIs.getState() == ProcessState.AS_IS;
    }

    /**
     * Starts the to-be and returns it; an as-is that has no geometry yet is laid out first, so that both look alike.
     */
    public static Process run(ClientSession session, Process asIs) {
        Process[] started = new Process[1];
        session.change(Messages.startToBe, () -> {
            if (!AutoLayout.isLaidOut(asIs)) {
                AutoLayout.apply(asIs);
            }
            started[0] = ToBe.start(session.folder(), asIs, null);
        });
        return started[0];
    }
}
