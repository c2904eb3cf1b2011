package org.throughline.core.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/** Finds decisions that leave no choice; where several ways only come together there is none to be made. */
public final class OneWayDecision extends ModelCheck {
    /** Makes the check. */
    public OneWayDecision() {
        super("structure.one-way-decision", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Decision decision
                        && decision.getKind() == DecisionKind.EXCLUSIVE
                        && count(decision.getOutgoing()) < 2
                        && count(decision.getIncoming()) < 2) {
                    found.accept(finding(decision, decision, process));
                }
            }
        }
    }

    private static long count(List<Flow> flows) {
        return flows.stream().filter(SequenceFlow.class::isInstance).count();
    }
}
