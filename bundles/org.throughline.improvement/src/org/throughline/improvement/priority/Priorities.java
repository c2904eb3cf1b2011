package org.throughline.improvement.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.throughline.core.language.Texts;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.problem.Effect;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;

/** Ranks open actions by what they promise. */
public final class Priorities {
    private static final Texts TEXTS = new Texts(Priorities.class);
    private static final int HIGH = 30;
    private static final int MEDIUM = 15;
    private static final int LOW = 5;
    private static final int HUNDRED = 100;

    private Priorities() {}

    /** Returns how the ranks come about, in words. */
    public static String rule() {
        return TEXTS.of("rule", HIGH, MEDIUM, LOW);
    }

    /** Ranks the actions that are neither done nor dropped. */
    public static List<Priority> of(Collection<ActionState> states, Collection<Effect> effects) {
        Map<Problem, Effect> byProblem = new HashMap<>();
        effects.forEach(effect -> byProblem.put(effect.problem(), effect));
        List<Priority> unranked = states.stream()
                .filter(ActionState::isOpen)
                .map(state -> unranked(state, byProblem))
                .sorted(Comparator.comparingInt((Priority one) -> one.effort() > 0 ? 0 : 1)
                        .thenComparing(Comparator.comparingDouble(
                                        (Priority one) -> one.perDay().orElse(one.effect()))
                                .reversed())
                        .thenComparing(one -> one.state().number()))
                .toList();
        List<Priority> ranked = new ArrayList<>();
        for (Priority one : unranked) {
            ranked.add(new Priority(ranked.size() + 1, one.state(), one.measured(), one.judged(), one.effort()));
        }
        return ranked;
    }

    private static Priority unranked(ActionState state, Map<Problem, Effect> effects) {
        double measured = 0;
        double judged = 0;
        for (Problem problem : new LinkedHashSet<>(state.action().getAddresses())) {
            Effect effect = effects.get(problem);
            if (effect == null || problem.getStatus() == ProblemStatus.SOLVED) {
                continue;
            }
            if (effect.isMeasured()) {
                measured += HUNDRED * effect.share().getAsDouble();
            } else {
                judged += judged(problem.getSeverity());
            }
        }
        return new Priority(
                0, state, measured, judged, Math.max(0, state.action().getEffort()));
    }

    private static int judged(Severity severity) {
        return switch (severity) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
        };
    }
}
