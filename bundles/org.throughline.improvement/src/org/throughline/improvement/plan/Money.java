package org.throughline.improvement.plan;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;

/**
 * Cost and benefit of actions, in the client's currency. Dropped actions count with what they cost, not with what was
 * expected of them.
 *
 * @param actions how many actions were not dropped
 */
public record Money(Sum costExpected, Sum costRealised, Sum benefitExpected, Sum benefitRealised, int actions) {
    /**
     * A sum.
     *
     * @param known how many actions say it; the others are not in the sum
     */
    public record Sum(double total, int known) {}

    /** Adds actions up. */
    public static Money of(Collection<Action> actions) {
        Predicate<Action> kept = action -> action.getStatus() != ActionStatus.DROPPED;
        return new Money(
                sum(actions, kept.and(Action::isSetCostExpected), Action::getCostExpected),
                sum(actions, Action::isSetCostRealised, Action::getCostRealised),
                sum(actions, kept.and(Action::isSetBenefitExpected), Action::getBenefitExpected),
                sum(actions, Action::isSetBenefitRealised, Action::getBenefitRealised),
                (int) actions.stream().filter(kept).count());
    }

    private static Sum sum(Collection<Action> actions, Predicate<Action> known, ToDoubleFunction<Action> value) {
        double[] values = actions.stream().filter(known).mapToDouble(value).toArray();
        double total = 0;
        for (double each : values) {
            total += each;
        }
        return new Sum(total, values.length);
    }

    /** Returns whether anything was said about cost or benefit. */
    public boolean isKnown() {
        return costExpected.known() + costRealised.known() + benefitExpected.known() + benefitRealised.known() > 0;
    }
}
