package org.throughline.improvement.plan;

import java.util.List;
import org.throughline.core.language.Texts;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;

/**
 * Where an action stands on a day.
 *
 * @param number its place in the plans, from 1
 * @param lateDays the days since it was due; 0 where it is not late
 * @param waitsFor the actions that it depends on and that are not done, in their order
 * @param critical whether it waits, directly or through others, for one that is late
 * @param circular whether it waits for itself through others, or lies between two actions that do
 */
public record ActionState(
        Action action, int number, long lateDays, List<Action> waitsFor, boolean critical, boolean circular) {
    private static final Texts TEXTS = new Texts(ActionState.class);

    /** Keeps a copy of the list. */
    public ActionState {
        waitsFor = List.copyOf(waitsFor);
    }

    /** Returns whether it is late. */
    public boolean isLate() {
        return lateDays > 0;
    }

    /** Returns whether it is neither done nor dropped. */
    public boolean isOpen() {
        return isOpen(action);
    }

    static boolean isOpen(Action action) {
        return action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.RUNNING;
    }

    /** Returns what is to be watched, in words; empty where nothing is. */
    public String alarm() {
        StringBuilder words = new StringBuilder();
        if (isLate()) {
            words.append(TEXTS.of("action.late", lateDays));
        }
        if (critical) {
            words.append(words.isEmpty() ? "" : "; ").append(TEXTS.of("action.critical"));
        }
        if (circular) {
            words.append(words.isEmpty() ? "" : "; ").append(TEXTS.of("action.circular"));
        }
        boolean dropped = waitsFor.stream().anyMatch(other -> other.getStatus() == ActionStatus.DROPPED);
        if (dropped) {
            words.append(words.isEmpty() ? "" : "; ").append(TEXTS.of("action.dropped"));
        }
        return words.toString();
    }
}
