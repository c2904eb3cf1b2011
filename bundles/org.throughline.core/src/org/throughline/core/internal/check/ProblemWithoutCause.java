package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;

/** Finds problems of which nobody knows where they come from. */
public final class ProblemWithoutCause extends ModelCheck {
    /** Makes the check. */
    public ProblemWithoutCause() {
        super("method.problem-without-cause", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Problem problem : plan.getProblems()) {
                if (problem.getCauses().isEmpty()) {
                    found.accept(finding(problem, problem));
                }
            }
        }
    }
}
