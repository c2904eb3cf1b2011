package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Finds steps without a name. */
public final class NamelessStep extends ModelCheck {
    /** Makes the check. */
    public NamelessStep() {
        super("structure.nameless-step", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Step && Names.isBlank(node.getName())) {
                    Lane lane = node.getLane();
                    found.accept(lane == null ? finding(node, process) : variant("inLane", node, null, lane, process));
                }
            }
        }
    }
}
