package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.End;
import org.throughline.model.process.Process;

/** Finds flowcharts without an end. */
public final class NoEnd extends ModelCheck {
    /** Makes the check. */
    public NoEnd() {
        super("structure.no-end", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            if (!client.graph(process).steps().isEmpty()
                    && process.getNodes().stream().noneMatch(End.class::isInstance)) {
                found.accept(finding(process, process));
            }
        }
    }
}
