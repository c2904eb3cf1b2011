package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Process;
import org.throughline.model.process.Start;

/** Finds flowcharts without a start. */
public final class NoStart extends ModelCheck {
    /** Makes the check. */
    public NoStart() {
        super("structure.no-start", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            if (!client.graph(process).steps().isEmpty()
                    && process.getNodes().stream().noneMatch(Start.class::isInstance)) {
                found.accept(finding(process, process));
            }
        }
    }
}
