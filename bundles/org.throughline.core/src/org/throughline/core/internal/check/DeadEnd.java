package org.throughline.core.internal.check;

import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.process.End;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Finds the steps at which the flow comes to a stop, or goes round in circles, before any end. */
public final class DeadEnd extends ModelCheck {
    /** Makes the check. */
    public DeadEnd() {
        super("structure.dead-end", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            StepGraph graph = client.graph(process);
            if (process.getNodes().stream().anyMatch(End.class::isInstance)) {
                Set<Node> beforeAnEnd = graph.nodesBeforeAnEnd();
                for (Step step : graph.steps()) {
                    if (!beforeAnEnd.contains(step) && isLast(step, graph)) {
                        found.accept(finding(step, step, process));
                    }
                }
            }
        }
    }

    private static boolean isLast(Step step, StepGraph graph) {
        return graph.next(step).keySet().stream().allMatch(next -> graph.isWayBack(step, next));
    }
}
