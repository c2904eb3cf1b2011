package org.throughline.script;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.script.internal.Merge;
import org.throughline.script.internal.Touched;

/**
 * A script run on a copy of a client, whose changes are taken over in one undoable step. {@link #Trial} and
 * {@link #takeOver} belong on the thread that shows the client, {@link #run} on another.
 */
public final class Trial {
    private final ClientSession session;
    private final Command before;
    private final ClientFolder copy;
    private final Map<EObject, EObject> originals = new HashMap<>();
    private Touched touched;

    /** Copies what is in memory of a client. */
    public Trial(ClientSession session) {
        this.session = session;
        before = session.stack().getUndoCommand();
        copy = session.folder().copy();
        Iterator<?> others = copy.resources().getAllContents();
        for (Iterator<?> all = session.folder().resources().getAllContents(); all.hasNext(); ) {
            Object original = all.next();
            Object other = others.next();
            if (original instanceof EObject element) {
                originals.put((EObject) other, element);
            }
        }
    }

    /** Runs a script on the copy; see {@link Run#of}. */
    public Outcome run(Script script, String practice, BooleanSupplier cancelled) throws ScriptException {
        touched = new Touched(copy.resources());
        try {
            return Run.of(script, copy, practice, cancelled);
        } finally {
            touched.stop();
        }
    }

    /** Returns whether the client was closed, or changed since it was copied. */
    public boolean isOutdated() {
        return !session.isOpen() || session.stack().getUndoCommand() != before;
    }

    /**
     * Changes the client as the script changed the copy; how it was is kept as a backup.
     *
     * @param label what the step is called in the Edit menu
     * @throws IOException where the backup cannot be written; nothing is changed then
     * @throws IllegalStateException where the client is open for reading only, closed, or changed since it was copied
     */
    public void takeOver(String label) throws IOException {
        if (isOutdated()) {
            throw new IllegalStateException("the client was closed or changed while the script ran");
        }
        session.changeMuch(label, () -> new Merge(session.folder(), copy, originals).apply(touched.features()));
    }
}
