package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Finds touchpoints at which nobody knows what the customer is told. */
public final class TouchpointWithoutScript extends ModelCheck {
    /** Makes the check. */
    public TouchpointWithoutScript() {
        super("method.touchpoint-without-script", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            Set<Node> told = new HashSet<>();
            for (HandOff handOff : client.handOffs(process)) {
                if (handOff.record() != null && !Names.isBlank(handOff.record().getScript())) {
                    told.add(handOff.supplierStep());
                }
            }
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Step step
                        && step.isTouchpoint()
                        && Names.isBlank(step.getScript())
                        && !told.contains(step)) {
                    found.accept(finding(step, step, process));
                }
            }
        }
    }
}
