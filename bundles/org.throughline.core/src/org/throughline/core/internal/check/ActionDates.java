package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;

/** Finds actions that are due or done before they start. */
public final class ActionDates extends ModelCheck {
    /** Makes the check. */
    public ActionDates() {
        super("data.action-dates", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                LocalDate start = action.getStart();
                LocalDate due = action.getDue();
                LocalDate done = action.getDone();
                if (start != null && due != null && due.isBefore(start)) {
                    found.accept(variant("due", action, swap(action, due, action::setDue), action, start, due));
                } else if (start != null && done != null && done.isBefore(start)) {
                    found.accept(variant("done", action, swap(action, done, action::setDone), action, start, done));
                }
            }
        }
    }

    private QuickFix swap(Action action, LocalDate later, Consumer<LocalDate> setter) {
        LocalDate start = action.getStart();
        return fix(() -> {
            setter.accept(start);
            action.setStart(later);
        });
    }
}
