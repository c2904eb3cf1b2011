package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/** Finds steps that lie in no lane. */
public final class StepWithoutLane extends ModelCheck {
    /** Makes the check. */
    public StepWithoutLane() {
        super("structure.step-without-lane", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Step step : client.graph(process).steps()) {
                if (!isInLane(step)) {
                    found.accept(finding(step, step, process));
                }
            }
        }
    }

    private static boolean isInLane(Node node) {
        return node.getLane() != null || node.eContainer() instanceof SubProcess around && isInLane(around);
    }
}
