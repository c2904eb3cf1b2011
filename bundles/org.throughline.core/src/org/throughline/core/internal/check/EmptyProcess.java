package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Process;

/** Finds flowcharts without a step. */
public final class EmptyProcess extends ModelCheck {
    /** Makes the check. */
    public EmptyProcess() {
        super("structure.empty-process", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            if (client.graph(process).steps().isEmpty()) {
                found.accept(finding(process, process));
            }
        }
    }
}
