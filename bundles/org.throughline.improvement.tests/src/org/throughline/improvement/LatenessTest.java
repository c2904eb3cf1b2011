package org.throughline.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;

class LatenessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Action action = ImprovementFactory.eINSTANCE.createAction();

    @Test
    void daysAreCountedFromTheDayAfterItWasDue() {
        action.setDue(TODAY);
        assertEquals(0, Lateness.days(action, TODAY));
        assertEquals(1, Lateness.days(action, TODAY.plusDays(1)));
        assertEquals(0, Lateness.days(action, TODAY.minusDays(3)));
    }

    @Test
    void whatIsDoneOrDroppedOrHasNoDateIsNotLate() {
        assertEquals(0, Lateness.days(action, TODAY));
        action.setDue(TODAY.minusDays(9));
        action.setStatus(ActionStatus.RUNNING);
        assertEquals(9, Lateness.days(action, TODAY));
        action.setStatus(ActionStatus.DONE);
        assertEquals(0, Lateness.days(action, TODAY));
        action.setStatus(ActionStatus.DROPPED);
        assertEquals(0, Lateness.days(action, TODAY));
    }
}
