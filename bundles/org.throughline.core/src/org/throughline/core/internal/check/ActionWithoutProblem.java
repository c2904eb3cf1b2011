package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;

/** Finds actions that solve nothing. */
public final class ActionWithoutProblem extends ModelCheck {
    /** Makes the check. */
    public ActionWithoutProblem() {
        super("method.action-without-problem", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                if (action.getStatus() != ActionStatus.DROPPED
                        && action.getAddresses().isEmpty()) {
                    found.accept(finding(action, action));
                }
            }
        }
    }
}
