package org.throughline.script;

import java.util.function.BooleanSupplier;
import org.throughline.core.client.ClientFolder;
import org.throughline.script.internal.Engine;

/** Runs scripts on what is in memory of one client. */
public final class Run {
    private Run() {}

    /**
     * Runs a script. What it changes is changed in the folder given, also where it breaks off half-way: whoever wants
     * to keep the state before gives a {@link ClientFolder#copy copy}, or does not save.
     *
     * @param practice what the practice is called
     * @param cancelled asked every few thousand instructions; true ends the script
     * @throws ScriptException where the script cannot be read, throws, needs more than it may or was cancelled
     */
    public static Outcome of(Script script, ClientFolder client, String practice, BooleanSupplier cancelled)
            throws ScriptException {
        return new Engine(cancelled).run(script, client, practice);
    }
}
