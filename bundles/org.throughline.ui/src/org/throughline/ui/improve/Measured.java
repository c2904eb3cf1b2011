package org.throughline.ui.improve;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Language;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.ui.Messages;

/**
 * What was measured of a client, what is not saved yet too. It is read from a copy, away from the window, and told of
 * the elements of the open client by their ids.
 */
public final class Measured {
    /** What is known before anything was read. */
    public static final Measured NOTHING = new Measured(null);

    private final Measurements measurements;
    private final Map<String, Effect> effects = new HashMap<>();
    private final Map<String, TargetState> targets = new HashMap<>();
    private List<Remeasure> remeasures = List.of();
    private List<GainAlarm> alarms = List.of();

    private Measured(Measurements measurements) {
        this.measurements = measurements;
    }

    /** Reads what a client measured. */
    public static Measured read(ClientFolder client) throws IOException, RefusedInputException {
        try (Language.Asking asking = Language.ask(Locale.getDefault())) {
            ClientImprovement improvement = new ClientImprovement(client, new ClientContext(client));
            Measured measured = new Measured(improvement.measured());
            improvement
                    .effects()
                    .forEach(effect -> measured.effects.put(effect.problem().getId(), effect));
            improvement
                    .targets()
                    .forEach(state -> measured.targets.put(state.target().getId(), state));
            measured.remeasures = improvement.remeasures();
            measured.alarms = improvement.alarms();
            return measured;
        }
    }

    /** Returns whether anything was read yet. */
    public boolean isRead() {
        return measurements != null;
    }

    /** Returns the effect of a problem; that of the consultant's judgement where it was not read yet. */
    public Effect effect(Problem problem) {
        Effect known = effects.get(problem.getId());
        if (known == null) {
            Sentence notYet = Sentence.of(Messages.text("plan.effect.reading"));
            return judged(problem, List.of(notYet));
        }
        return known.isMeasured()
                ? new Effect(
                        problem,
                        known.basis(),
                        known.share(),
                        known.number(),
                        known.touches(),
                        known.figures(),
                        known.severity(),
                        known.reasons())
                : judged(problem, known.reasons());
    }

    private static Effect judged(Problem problem, List<Sentence> reasons) {
        return new Effect(
                problem,
                Effect.Basis.JUDGED,
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                problem.getSeverity(),
                reasons);
    }

    /** Returns where a target stands; nothing where it was not read yet. */
    public Optional<TargetState> target(Target target) {
        return Optional.ofNullable(targets.get(target.getId()));
    }

    /** Returns the days on which a target is measured again. */
    public List<Remeasure> remeasures(Target target) {
        return remeasures.stream()
                .filter(each -> each.target().getId().equals(target.getId()))
                .toList();
    }

    /** Returns where the control chart of a target's question signals after an action was done. */
    public List<GainAlarm> alarms(Target target) {
        return target.getQuestion() == null
                ? List.of()
                : alarms.stream()
                        .filter(alarm -> alarm.question()
                                .getId()
                                .equals(target.getQuestion().getId()))
                        .toList();
    }

    /** Returns how many go without, with interval and n, in words; empty where nothing is known or may be shown. */
    public String without(Question question, Wave wave) {
        if (!isRead()) {
            return "";
        }
        Shares shares = new Shares(measurements.disclosure());
        return measurements.questions().stream()
                .filter(each -> each.getId().equals(question.getId()))
                .flatMap(each -> measurements.results(each).stream())
                .filter(result -> result.wave().getId().equals(wave.getId()) && shares.isShown(result))
                .findFirst()
                .map(result -> Language.ofWindow(() -> Messages.text(
                        "plan.evidence.without",
                        Sentence.EMPTY.measured(shares.withoutShare(result)).plain(),
                        shares.withoutCount(result).shown())))
                .orElse("");
    }
}
