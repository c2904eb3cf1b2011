package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.process.Process;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;

/** Finds steps that no way leads to from a start. */
public final class UnreachableStep extends ModelCheck {
    /** Makes the check. */
    public UnreachableStep() {
        super("structure.unreachable-step", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            StepGraph graph = client.graph(process);
            if (process.getNodes().stream().anyMatch(Start.class::isInstance)) {
                for (Step step : graph.steps()) {
                    if (!graph.isReached(step)) {
                        found.accept(finding(step, step, process));
                    }
                }
            }
        }
    }
}
