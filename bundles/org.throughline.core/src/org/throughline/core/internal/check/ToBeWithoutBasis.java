package org.throughline.core.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** Finds to-be processes of which nobody knows what they start from. */
public final class ToBeWithoutBasis extends ModelCheck {
    /** Makes the check. */
    public ToBeWithoutBasis() {
        super("structure.to-be-without-basis", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        List<Process> asIs = client.processes().stream()
                .filter(process -> process.getState() == ProcessState.AS_IS)
                .toList();
        for (Process process : client.processes()) {
            if (process.getState() == ProcessState.TO_BE && process.getBasedOn() == null) {
                QuickFix fix =
                        asIs.size() == 1 ? fix(() -> process.setBasedOn(asIs.getFirst()), asIs.getFirst()) : null;
                found.accept(finding(process, fix, process));
            }
        }
    }
}
