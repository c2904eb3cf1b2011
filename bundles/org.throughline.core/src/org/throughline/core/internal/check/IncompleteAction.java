package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;

/** Finds actions that nobody owns or that have no due date. */
public final class IncompleteAction extends ModelCheck {
    /** Makes the check. */
    public IncompleteAction() {
        super("method.incomplete-action", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                if (action.getStatus() == ActionStatus.DROPPED) {
                    continue;
                }
                if (action.getOwner() == null) {
                    found.accept(variant("owner", action, null, action));
                }
                if (action.getDue() == null && action.getStatus() != ActionStatus.DONE) {
                    found.accept(variant("due", action, null, action));
                }
            }
        }
    }
}
