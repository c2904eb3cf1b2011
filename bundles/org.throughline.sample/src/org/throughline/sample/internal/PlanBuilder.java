package org.throughline.sample.internal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Participant;

/** Builds an improvement plan in few words. */
final class PlanBuilder {
    private static final ImprovementFactory FACTORY = ImprovementFactory.eINSTANCE;

    final Plan plan;

    PlanBuilder(String name) {
        plan = Identity.named(FACTORY.createPlan(), name);
    }

    Problem problem(String name, Severity severity, ProblemStatus status, LocalDate found, Element... about) {
        Problem problem = Identity.named(FACTORY.createProblem(), name);
        problem.setSeverity(severity);
        problem.setStatus(status);
        problem.setFound(found);
        problem.getAbout().addAll(List.of(about));
        plan.getProblems().add(problem);
        return problem;
    }

    Evidence evidence(Problem problem, String quote) {
        Evidence evidence = FACTORY.createEvidence();
        int place = problem.getEvidence().size() + 1;
        Identity.at(evidence, "evidence/" + problem.getId() + "/" + place, null);
        evidence.setQuote(quote);
        problem.getEvidence().add(evidence);
        return evidence;
    }

    /** Adds a cause, and what answers each further why. */
    void cause(Problem problem, String category, String name, String... whys) {
        Cause cause = Identity.named(FACTORY.createCause(), name);
        cause.setCategory(category);
        problem.getCauses().add(cause);
        for (String why : whys) {
            Cause deeper = Identity.named(FACTORY.createCause(), why);
            deeper.setCategory(category);
            cause.getCauses().add(deeper);
            cause = deeper;
        }
    }

    Action action(String name, Participant owner, ActionStatus status, List<Problem> addressed, Element... changes) {
        Action action = Identity.named(FACTORY.createAction(), name);
        action.setOwner(owner);
        action.setStatus(status);
        action.getAddresses().addAll(addressed);
        action.getChanges().addAll(List.of(changes));
        plan.getActions().add(action);
        return action;
    }

    PdsaCycle cycle(Action action, String name, LocalDate from, LocalDate to) {
        PdsaCycle cycle = Identity.named(FACTORY.createPdsaCycle(), name);
        cycle.setFrom(from);
        cycle.setTo(to);
        action.getCycles().add(cycle);
        return cycle;
    }

    Target target(String name, double goal, LocalDate by, Action... actions) {
        Target target = Identity.named(FACTORY.createTarget(), name);
        target.setGoal(goal);
        target.setBy(by);
        target.getActions().addAll(List.of(actions));
        plan.getTargets().add(target);
        return target;
    }
}
