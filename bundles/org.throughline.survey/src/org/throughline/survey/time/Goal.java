package org.throughline.survey.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Question;

/**
 * A share that a question shall reach.
 *
 * @param share 0 to 1
 * @param by the day; null where none was set
 */
public record Goal(Target target, double share, LocalDate by) {
    private static final Comparator<Goal> ORDER = Comparator.comparing(
                    Goal::by, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Goal::share)
            .thenComparing(goal -> Objects.requireNonNullElse(goal.target().getId(), ""));

    /** Returns the goals of a question by their day; targets without a goal of 0 to 1 are left out. */
    public static List<Goal> of(Collection<Plan> plans, Question question) {
        List<Goal> goals = new ArrayList<>();
        for (Plan plan : plans) {
            for (Target target : plan.getTargets()) {
                boolean isShare = target.isSetGoal() && target.getGoal() >= 0 && target.getGoal() <= 1;
                if (target.getQuestion() == question && isShare) {
                    goals.add(new Goal(target, target.getGoal(), target.getBy()));
                }
            }
        }
        goals.sort(ORDER);
        return goals;
    }
}
