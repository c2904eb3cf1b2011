package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.End;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/** Finds ends from which the flow goes on. */
public final class EndGoesOn extends ModelCheck {
    /** Makes the check. */
    public EndGoesOn() {
        super("structure.end-goes-on", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof End && node.getOutgoing().stream().anyMatch(SequenceFlow.class::isInstance)) {
                    found.accept(finding(node, node, process));
                }
            }
        }
    }
}
