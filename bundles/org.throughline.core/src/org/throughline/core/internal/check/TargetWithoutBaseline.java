package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;

/** Finds targets without a baseline. */
public final class TargetWithoutBaseline extends ModelCheck {
    /** Makes the check. */
    public TargetWithoutBaseline() {
        super("method.target-without-baseline", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Target target : plan.getTargets()) {
                if (target.getBaseline() == null) {
                    found.accept(finding(target, target));
                }
            }
        }
    }
}
