package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;

/** Finds actions of which nobody will know whether they worked. */
public final class ActionWithoutTarget extends ModelCheck {
    /** Makes the check. */
    public ActionWithoutTarget() {
        super("method.action-without-target", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        Set<Action> judged = new HashSet<>();
        for (Plan plan : client.plans()) {
            plan.getTargets().forEach(target -> judged.addAll(target.getActions()));
        }
        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                if (action.getStatus() != ActionStatus.DROPPED && !judged.contains(action)) {
                    found.accept(finding(action, action));
                }
            }
        }
    }
}
