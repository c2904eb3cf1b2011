package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Process;

/** Finds arrows that come from nothing or lead to nothing. */
public final class OpenFlow extends ModelCheck {
    /** Makes the check. */
    public OpenFlow() {
        super("structure.open-flow", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Flow flow : client.graph(process).flows()) {
                if (flow.getSource() == null || flow.getTarget() == null) {
                    found.accept(finding(flow, fix(() -> EcoreUtil.delete(flow, true)), flow, process));
                }
            }
        }
    }

    @Override
    public boolean hasIndependentFixes() {
        return true;
    }
}
