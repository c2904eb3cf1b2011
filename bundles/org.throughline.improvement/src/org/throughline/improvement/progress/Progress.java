package org.throughline.improvement.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.TargetState;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/**
 * What changed from a day to another, both included.
 *
 * @param waves the waves that ended in this time
 * @param done the actions that were done
 * @param begun the actions that began and run still
 * @param late the actions that were due and are late
 * @param found the problems that were found
 * @param solved the problems that were solved; of one without the day of it, when its last action was done counts
 * @param judged the targets whose newest wave ended in this time
 */
public record Progress(
        LocalDate since,
        LocalDate today,
        List<Wave> waves,
        List<ActionState> done,
        List<ActionState> begun,
        List<ActionState> late,
        List<Problem> found,
        List<Problem> solved,
        List<TargetState> judged) {

    /** Looks at what happened. */
    public static Progress of(
            Collection<Survey> surveys,
            Collection<Plan> plans,
            List<ActionState> actions,
            List<TargetState> targets,
            LocalDate since,
            LocalDate today) {
        List<Problem> problems =
                plans.stream().flatMap(plan -> plan.getProblems().stream()).toList();
        Map<Problem, LocalDate> lastDone = lastDone(actions);
        return new Progress(
                since,
                today,
                surveys.stream()
                        .flatMap(survey -> survey.getWaves().stream())
                        .filter(wave -> isIn(Measurements.end(wave), since, today))
                        .toList(),
                actions.stream()
                        .filter(state -> state.action().getStatus() == ActionStatus.DONE
                                && isIn(state.action().getDone(), since, today))
                        .toList(),
                actions.stream()
                        .filter(state -> state.action().getStatus() == ActionStatus.RUNNING
                                && isIn(state.action().getStart(), since, today))
                        .toList(),
                actions.stream()
                        .filter(state -> state.isLate() && isIn(state.action().getDue(), since, today))
                        .toList(),
                problems.stream()
                        .filter(problem -> isIn(problem.getFound(), since, today))
                        .toList(),
                problems.stream()
                        .filter(problem -> problem.getStatus() == ProblemStatus.SOLVED
                                && isIn(solved(problem, lastDone), since, today))
                        .toList(),
                targets.stream()
                        .filter(target -> !target.readings().isEmpty()
                                && isIn(
                                        Measurements.end(target.readings()
                                                .getLast()
                                                .result()
                                                .wave()),
                                        since,
                                        today))
                        .toList());
    }

    private static Map<Problem, LocalDate> lastDone(List<ActionState> actions) {
        Map<Problem, LocalDate> last = new HashMap<>();
        for (ActionState state : actions) {
            Action action = state.action();
            if (action.getStatus() == ActionStatus.DONE && action.getDone() != null) {
                for (Problem problem : action.getAddresses()) {
                    last.merge(problem, action.getDone(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        return last;
    }

    private static LocalDate solved(Problem problem, Map<Problem, LocalDate> lastDone) {
        return problem.getSolved() == null ? lastDone.get(problem) : problem.getSolved();
    }

    private static boolean isIn(LocalDate day, LocalDate since, LocalDate today) {
        return day != null && !day.isBefore(since) && !day.isAfter(today);
    }

    /** Returns whether nothing happened. */
    public boolean isEmpty() {
        return waves.isEmpty()
                && done.isEmpty()
                && begun.isEmpty()
                && late.isEmpty()
                && found.isEmpty()
                && solved.isEmpty()
                && judged.isEmpty();
    }

    /**
     * Returns the day from which progress is usually told: the one after the last wave but one ended; of one wave alone
     * the one after it.
     */
    public static Optional<LocalDate> usual(Collection<Survey> surveys, LocalDate today) {
        List<LocalDate> ends = surveys.stream()
                .flatMap(survey -> survey.getWaves().stream())
                .map(Measurements::end)
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(today))
                .distinct()
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ends.get(ends.size() == 1 ? 0 : ends.size() - 2).plusDays(1));
    }
}
