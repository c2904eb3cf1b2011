package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;

/** Finds targets that do not say what is to be reached. */
public final class IncompleteTarget extends ModelCheck {
    /** Makes the check. */
    public IncompleteTarget() {
        super("method.incomplete-target", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Target target : plan.getTargets()) {
                if (target.getQuestion() == null) {
                    found.accept(variant("question", target, null, target));
                } else if (!target.isSetGoal()) {
                    found.accept(variant("goal", target, null, target));
                }
            }
        }
    }
}
