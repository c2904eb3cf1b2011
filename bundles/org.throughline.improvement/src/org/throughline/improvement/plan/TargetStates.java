package org.throughline.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.language.Texts;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.plan.TargetState.Reading;
import org.throughline.improvement.plan.TargetState.State;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

/** Judges the targets of plans by what was measured. */
public final class TargetStates {
    private static final Texts TEXTS = new Texts(TargetStates.class);

    private final Measurements measured;
    private final Shares shares;
    private final LocalDate today;

    private TargetStates(Measurements measured, LocalDate today) {
        this.measured = measured;
        shares = new Shares(measured.disclosure());
        this.today = today;
    }

    /**
     * Returns where the targets stand, in the plans' order. The newest wave after the baseline judges, and the
     * follow-up that a target names where no wave after the baseline has answers.
     *
     * @param today the day that is held to be today
     */
    public static List<TargetState> of(Collection<Plan> plans, Measurements measured, LocalDate today) {
        TargetStates states = new TargetStates(measured, today);
        List<TargetState> found = new ArrayList<>();
        for (Plan plan : plans) {
            for (Target target : plan.getTargets()) {
                found.add(states.of(target, found.size() + 1));
            }
        }
        return found;
    }

    /** Returns how a target is judged, in words. */
    public static String rule() {
        return TEXTS.of("target.rule");
    }

    private TargetState of(Target target, int number) {
        Optional<WaveResult> baseline = target.getQuestion() == null || target.getBaseline() == null
                ? Optional.empty()
                : measured.result(target.getQuestion(), target.getBaseline());
        List<Reading> readings = readings(target);
        State state =
                readings.isEmpty() ? State.NOT_MEASURED : readings.getLast().state();
        Optional<QuestionComparison> comparison = readings.isEmpty() || baseline.isEmpty()
                ? Optional.empty()
                : measured.comparison(
                        target.getQuestion(),
                        target.getBaseline(),
                        readings.getLast().result().wave());
        boolean overdue = state != State.REACHED
                && target.getBy() != null
                && target.getBy().isBefore(today);
        return new TargetState(
                target, number, state, overdue, baseline, readings, comparison, sentence(target, readings, comparison));
    }

    private List<Reading> readings(Target target) {
        if (target.getQuestion() == null || !target.isSetGoal()) {
            return List.of();
        }
        List<WaveResult> results = new ArrayList<>();
        if (target.getBaseline() != null) {
            results.addAll(measured.after(target.getQuestion(), target.getBaseline()));
        }
        Wave named = target.getFollowUp();
        if (named != null && results.stream().noneMatch(result -> result.wave() == named)) {
            measured.result(target.getQuestion(), named).ifPresent(result -> results.add(0, result));
        }
        return results.stream()
                .filter(result -> result.wave() != target.getBaseline())
                .map(result -> new Reading(result, state(target, result)))
                .toList();
    }

    private State state(Target target, WaveResult result) {
        if (!shares.isShown(result)
                || result.share().n() < measured.disclosure().limit()) {
            return State.TOO_FEW;
        }
        return result.share().value() >= target.getGoal() ? State.REACHED : State.NOT_YET;
    }

    private Sentence sentence(Target target, List<Reading> readings, Optional<QuestionComparison> comparison) {
        Sentence goal =
                Sentence.of(TEXTS.of("target.goal") + " ").words(target.isSetGoal() ? "" : TEXTS.of("target.notSet"));
        if (target.isSetGoal()) {
            goal = goal.number(goal(target));
        }
        if (readings.isEmpty()) {
            return goal.words(
                    target.getQuestion() == null
                            ? "; " + TEXTS.of("target.noQuestion")
                            : "; " + TEXTS.of("target.noWave"));
        }
        Reading newest = readings.getLast();
        if (newest.state() == State.TOO_FEW) {
            return goal.words("; ").name(Names.of(newest.result().wave())).words(" " + TEXTS.of("target.few"));
        }
        Sentence told = goal.words("; " + TEXTS.of("target.in") + " ")
                .name(Names.of(newest.result().wave()))
                .words(" ")
                .measured(shares.favourable(newest.result()));
        return comparison
                .map(compared -> change(told, target, newest, compared))
                .orElse(told.words("; " + TEXTS.of("target.noBaseline")));
    }

    private Sentence change(Sentence told, Target target, Reading newest, QuestionComparison compared) {
        if (measured.disclosure().hides(compared) || compared.verdict() == Verdict.TOO_FEW) {
            return told.words("; " + TEXTS.of("target.fewToCompare"));
        }
        return told.words("; " + TEXTS.of("target.since") + " ")
                .name(Names.of(target.getBaseline()))
                .words(" " + compared.verdict().words() + ", ")
                .measured(shares.difference(
                        compared, target.getBaseline(), newest.result().wave()))
                .words(" " + TEXTS.of("target.points"));
    }

    /** Returns a target's goal as a number. */
    public static Quantity goal(Target target) {
        return Quantity.of(
                target.getId() + "/goal",
                "goal: ",
                Objects.requireNonNullElse(target.getName(), ""),
                Shares.percent(target.getGoal(), 0),
                target.getGoal(),
                "set in the plan",
                "the improvement plan");
    }
}
