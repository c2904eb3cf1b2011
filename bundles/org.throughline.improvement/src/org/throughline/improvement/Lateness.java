package org.throughline.improvement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;

/** How late an action is. */
public final class Lateness {
    private Lateness() {}

    /**
     * Returns the days since the action was due; 0 where it is not late, which one that is done or dropped never is.
     *
     * @param today the day that is held to be today
     */
    public static long days(Action action, LocalDate today) {
        boolean open = action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.RUNNING;
        return open && action.getDue() != null ? Math.max(0, ChronoUnit.DAYS.between(action.getDue(), today)) : 0;
    }
}
