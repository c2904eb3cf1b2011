package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;

/** Finds actions of which nobody knows what they change. */
public final class ActionWithoutChange extends ModelCheck {
    /** Makes the check. */
    public ActionWithoutChange() {
        super("method.action-without-change", Severity.HINT);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                if (action.getStatus() != ActionStatus.DROPPED
                        && action.getChanges().isEmpty()) {
                    found.accept(finding(action, action));
                }
            }
        }
    }
}
