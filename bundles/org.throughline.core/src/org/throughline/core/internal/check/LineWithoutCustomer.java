package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Process;

/** Finds processes whose line does not reach the ultimate customer. */
public final class LineWithoutCustomer extends ModelCheck {
    /** Makes the check. */
    public LineWithoutCustomer() {
        super("method.line-without-customer", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        if (client.client().getParticipants().stream().noneMatch(Names::isUltimateCustomer)) {
            return;
        }
        for (Process process : client.processes()) {
            if (!client.graph(process).steps().isEmpty()
                    && client.line(process).links().isEmpty()) {
                found.accept(finding(process, process));
            }
        }
    }
}
