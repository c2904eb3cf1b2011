package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;

/** Finds targets whose day has passed without a follow-up. */
public final class TargetOverdue extends ModelCheck {
    /** Makes the check. */
    public TargetOverdue() {
        super("method.target-overdue", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Target target : plan.getTargets()) {
                if (target.getFollowUp() == null
                        && target.getBy() != null
                        && target.getBy().isBefore(client.today())) {
                    found.accept(finding(target, target, target.getBy()));
                }
            }
        }
    }
}
