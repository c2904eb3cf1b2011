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
            NextStep raise = NextStep.command(OverviewTexts.of("problems.first"), "openPlan");
            return new OverviewRow(MethodPoint.PROBLEMS, State.NOT_BEGUN, OverviewTexts.of("problems.none"), raise);
        }
        List<Problem> open = problems.stream()
                .filter(problem -> problem.getStatus() != ProblemStatus.SOLVED)
                .toList();
        if (open.isEmpty()) {
            NextStep look = NextStep.at(problems.getFirst(), OverviewTexts.of("problems.look"));
            String figure = OverviewTexts.of("problems.solved", problems.size());
            return new OverviewRow(MethodPoint.PROBLEMS, State.DONE, figure, look);
        }
        List<Problem> without =
                open.stream().filter(problem -> problem.getEvidence().isEmpty()).toList();
        String figure = OverviewTexts.of("problems", open.size(), open.size() - without.size());
        NextStep next = without.isEmpty()
                ? NextStep.atNamed(open.getFirst(), "problems.work")
                : NextStep.atNamed(without.getFirst(), "problems.evidence");
        return new OverviewRow(MethodPoint.PROBLEMS, State.BEGUN, figure, next);
    }

    OverviewRow actions() {
        if (kept.isEmpty()) {
            NextStep open = NextStep.command(OverviewTexts.of("plan.first"), "openPlan");
            return new OverviewRow(MethodPoint.PLAN, State.NOT_BEGUN, OverviewTexts.of("plan.none"), open);
        }
        List<Action> late = kept.stream()
                .filter(action -> Lateness.days(action, client.today()) > 0)
                .toList();
        List<Action> open = kept.stream()
                .filter(action -> action.getStatus() != ActionStatus.DONE)
                .toList();
        String figure = OverviewTexts.of("plan", kept.size(), kept.size() - open.size(), late.size());
        NextStep next;
        if (!late.isEmpty()) {
            next = NextStep.atNamed(late.getFirst(), "plan.decide");
        } else if (!open.isEmpty()) {
            next = NextStep.atNamed(open.getFirst(), "plan.goOn");
        } else {
            next = NextStep.at(kept.getFirst(), OverviewTexts.of("plan.look"));
        }
        return new OverviewRow(MethodPoint.PLAN, State.of(0, open.size()), figure, next);
    }

    OverviewRow returns() {
        Money money = Money.of(all);
        if (!money.isKnown()) {
            NextStep next = kept.isEmpty()
                    ? NextStep.command(OverviewTexts.of("plan.open"), "openPlan")
                    : NextStep.atNamed(kept.getFirst(), "returns.write");
            return new OverviewRow(MethodPoint.RETURNS, State.NOT_BEGUN, OverviewTexts.of("returns.none"), next);
        }
        List<Action> uncounted =
                kept.stream().filter(action -> !action.isSetBenefitRealised()).toList();
        String figure = OverviewTexts.of(
                "returns",
                sums(money.benefitRealised(), money.benefitExpected()),
                sums(money.costRealised(), money.costExpected()));
        NextStep next = uncounted.isEmpty()
                ? NextStep.command(OverviewTexts.of("returns.report"), "report")
                : NextStep.atNamed(uncounted.getFirst(), "returns.count");
        return new OverviewRow(MethodPoint.RETURNS, State.of(0, uncounted.size()), figure, next);
    }

    private static String sums(Money.Sum realised, Money.Sum expected) {
        String known = realised.known() == 0 ? OverviewTexts.of("returns.unknown") : Count.money(realised.total());
        return expected.known() == 0 ? known : OverviewTexts.of("returns.of", known, Count.money(expected.total()));
    }
}
