package org.throughline.survey.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Question;

/**
 * A day on which an action may have changed the answers to a question.
 *
 * @param day the day on which it was done; for one that runs, its first day
 * @param done whether it was done, so that a new phase begins; a running one is only marked
 */
public record Change(Action action, LocalDate day, boolean done) {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::day)
            .thenComparing(Change::name)
            .thenComparing(change -> Objects.requireNonNullElse(change.action().getId(), ""));

    /**
     * Returns the changes that concern a question, in the order of time: actions done or running that change what it
     * measures, are to reach a target on it, or address a problem with it or with what it measures.
     */
    public static List<Change> of(Collection<Plan> plans, Question question) {
        List<Change> changes = new ArrayList<>();
        for (Plan plan : plans) {
            Set<Action> aimed = new HashSet<>();
            for (Target target : plan.getTargets()) {
                if (target.getQuestion() == question) {
                    aimed.addAll(target.getActions());
                }
            }
            for (Action action : plan.getActions()) {
                LocalDate day = dayOf(action);
                if (day != null && (aimed.contains(action) || concerns(action, question))) {
                    changes.add(new Change(action, day, action.getStatus() == ActionStatus.DONE));
                }
            }
        }
        changes.sort(ORDER);
        return changes;
    }

    /** Returns the name of the action; blank where it has none. */
    public String name() {
        return Objects.requireNonNullElse(action.getName(), "");
    }

    private static LocalDate dayOf(Action action) {
        return switch (action.getStatus()) {
            case DONE -> action.getDone();
            case RUNNING -> action.getStart();
            default -> null;
        };
    }

    private static boolean concerns(Action action, Question question) {
        return touches(action.getChanges(), question)
                || action.getAddresses().stream().anyMatch(problem -> touches(problem.getAbout(), question));
    }

    private static boolean touches(Collection<Element> elements, Question question) {
        return elements.contains(question) || question.getMeasures().stream().anyMatch(elements::contains);
    }
}
