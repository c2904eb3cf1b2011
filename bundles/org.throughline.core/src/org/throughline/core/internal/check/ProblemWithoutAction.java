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
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;

/** Finds problems that nobody does anything about. */
public final class ProblemWithoutAction extends ModelCheck {
    /** Makes the check. */
    public ProblemWithoutAction() {
        super("method.problem-without-action", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        Set<Problem> addressed = new HashSet<>();
        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                if (action.getStatus() != ActionStatus.DROPPED) {
                    addressed.addAll(action.getAddresses());
                }
            }
        }
        for (Plan plan : client.plans()) {
            for (Problem problem : plan.getProblems()) {
                if (problem.getStatus() != ProblemStatus.SOLVED && !addressed.contains(problem)) {
                    found.accept(finding(problem, problem));
                }
            }
        }
    }
}
