package org.throughline.flow.compare;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** What a process is called where its state must be seen too. */
public final class ProcessTitle {
    private ProcessTitle() {}

    /** Returns the name, with the state behind it for a to-be whose name does not say so; null where it has no name. */
    public static String of(Process process) {
        String name = process.getName();
        boolean plain = name == null
                || process.getState() == ProcessState.AS_IS
                || name.toLowerCase(Locale.ROOT).contains(Messages.toBe.toLowerCase(Locale.ROOT));
        return plain ? name : NLS.bind(Messages.titleToBe, name, Messages.toBe);
    }
}
