package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;

/** Finds starts that the flow comes back to. */
public final class StartIsEntered extends ModelCheck {
    /** Makes the check. */
    public StartIsEntered() {
        super("structure.start-is-entered", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Start && node.getIncoming().stream().anyMatch(SequenceFlow.class::isInstance)) {
                    found.accept(finding(node, node, process));
                }
            }
        }
    }
}
