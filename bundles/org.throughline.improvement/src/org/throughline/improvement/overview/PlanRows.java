package org.throughline.improvement.overview;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.check.ClientContext;
import org.throughline.improvement.Lateness;
import org.throughline.improvement.overview.OverviewRow.State;
import org.throughline.improvement.plan.Money;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;

/** The rows about the improvement: problems, actions and what they bring. */
final class PlanRows {
    private final ClientContext client;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Action> all = new ArrayList<>();
    private final List<Action> kept;

    PlanRows(ClientContext client) {
        this.client = client;
        client.plans().forEach(plan -> {
            problems.addAll(plan.getProblems());
            all.addAll(plan.getActions());
        });
        kept = all.stream()
                .filter(action -> action.getStatus() != ActionStatus.DROPPED)
                .toList();
    }

    OverviewRow problems() {
        if (problems.isEmpty()) {
            NextStep raise = NextStep.command("Write down the first problem", "openPlan");
            return new OverviewRow(MethodPoint.PROBLEMS, State.NOT_BEGUN, "no problem written down yet", raise);
        }
        List<Problem> open = problems.stream()
                .filter(problem -> problem.getStatus() != ProblemStatus.SOLVED)
                .toList();
        if (open.isEmpty()) {
            NextStep look = NextStep.at(problems.getFirst(), "Look at the problems");
            String figure = Count.of(problems.size(), "problem") + " solved";
            return new OverviewRow(MethodPoint.PROBLEMS, State.DONE, figure, look);
        }
        List<Problem> without =
                open.stream().filter(problem -> problem.getEvidence().isEmpty()).toList();
        String figure =
                Count.of(open.size(), "problem") + " open, " + (open.size() - without.size()) + " with evidence";
        NextStep next = without.isEmpty()
                ? NextStep.atNamed(open.getFirst(), "Work on")
                : NextStep.atNamed(without.getFirst(), "Find evidence for");
        return new OverviewRow(MethodPoint.PROBLEMS, State.BEGUN, figure, next);
    }

    OverviewRow actions() {
        if (kept.isEmpty()) {
            NextStep open = NextStep.command("Plan the first action", "openPlan");
            return new OverviewRow(MethodPoint.PLAN, State.NOT_BEGUN, "no action yet", open);
        }
        List<Action> late = kept.stream()
                .filter(action -> Lateness.days(action, client.today()) > 0)
                .toList();
        List<Action> open = kept.stream()
                .filter(action -> action.getStatus() != ActionStatus.DONE)
                .toList();
        String figure = Count.of(kept.size(), "action") + ", " + (kept.size() - open.size()) + " done, " + late.size()
                + " late";
        NextStep next;
        if (!late.isEmpty()) {
            next = NextStep.atNamed(late.getFirst(), "Decide about");
        } else if (!open.isEmpty()) {
            next = NextStep.atNamed(open.getFirst(), "Go on with");
        } else {
            next = NextStep.at(kept.getFirst(), "Look at the plan");
        }
        return new OverviewRow(MethodPoint.PLAN, State.of(0, open.size()), figure, next);
    }

    OverviewRow returns() {
        Money money = Money.of(all);
        if (!money.isKnown()) {
            NextStep next = kept.isEmpty()
                    ? NextStep.command("Open the plan", "openPlan")
                    : NextStep.atNamed(kept.getFirst(), "Write down cost and benefit of");
            return new OverviewRow(MethodPoint.RETURNS, State.NOT_BEGUN, "no cost or benefit known yet", next);
        }
        List<Action> uncounted =
                kept.stream().filter(action -> !action.isSetBenefitRealised()).toList();
        String figure = "benefit " + sums(money.benefitRealised(), money.benefitExpected()) + ", cost "
                + sums(money.costRealised(), money.costExpected());
        NextStep next = uncounted.isEmpty()
                ? NextStep.command("Show the report", "report")
                : NextStep.atNamed(uncounted.getFirst(), "Count what came of");
        return new OverviewRow(MethodPoint.RETURNS, State.of(0, uncounted.size()), figure, next);
    }

    private static String sums(Money.Sum realised, Money.Sum expected) {
        String known = realised.known() == 0 ? "not known" : Count.money(realised.total());
        return expected.known() == 0 ? known : known + " of " + Count.money(expected.total());
    }
}
