package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Plan;

/** Finds PDSA cycles that end before they begin. */
public final class CycleDates extends ModelCheck {
    /** Makes the check. */
    public CycleDates() {
        super("data.cycle-dates", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                for (PdsaCycle cycle : action.getCycles()) {
                    LocalDate from = cycle.getFrom();
                    LocalDate to = cycle.getTo();
                    if (from != null && to != null && to.isBefore(from)) {
                        QuickFix fix = fix(() -> {
                            cycle.setFrom(to);
                            cycle.setTo(from);
                        });
                        found.accept(finding(cycle, fix, cycle, action, from, to));
                    }
                }
            }
        }
    }
}
