package org.throughline.survey.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Need;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** Goes through the stages of one need and tells each in a sentence. */
final class NeedLoop {
    private final Need need;
    private final Fieldings fieldings;
    private final List<Question> questions;
    private final List<Problem> problems;
    private final List<Action> actions;
    private final List<Action> changing;
    private final List<Fielding> baselines;
    private final List<Fielding> followUps;
    private final List<QuestionComparison> compared;

    NeedLoop(Need need, Links links, Fieldings fieldings) {
        this.need = need;
        this.fieldings = fieldings;
        questions = links.questions(need);
        problems = links.problems(need, questions);
        actions = links.actions(problems);
        changing = actions.stream().filter(NeedLoop::changesSomething).toList();
        baselines = fieldings.of(WaveRole.BASELINE, questions);
        followUps = fieldings.of(WaveRole.FOLLOW_UP, baselines.isEmpty() ? questions : asked(baselines));
        compared = questions.stream()
                .map(fieldings::comparison)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean changesSomething(Action action) {
        boolean begun = action.getStatus() == ActionStatus.RUNNING || action.getStatus() == ActionStatus.DONE;
        return begun && !action.getChanges().isEmpty();
    }

    private static List<Question> asked(List<Fielding> fielded) {
        return fielded.stream().map(Fielding::question).toList();
    }

    NeedTrace trace() {
        List<Stage> stages = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            stages.add(stage(kind));
        }
        Stage broken =
                stages.stream().filter(stage -> !stage.present()).findFirst().orElse(null);
        String closes = broken == null ? Sentences.of("closed") : closes(broken.kind());
        return new NeedTrace(need, List.copyOf(stages), broken, closes);
    }

    private Stage stage(StageKind kind) {
        return switch (kind) {
            case NEED -> new Stage(kind, Sentences.need(need), List.of(need), true);
            case QUESTION -> stage(kind, questions, Sentences.questions(questions, fieldings));
            case BASELINE -> fielded(kind, baselines, questions);
            case PROBLEM -> stage(kind, problems, Sentences.named(problems));
            case ACTION -> stage(kind, actions, Sentences.actions(actions));
            case CHANGE -> change();
            case FOLLOW_UP -> fielded(kind, followUps, asked(baselines));
            case VERDICT -> verdict();
        };
    }

    private static Stage stage(StageKind kind, Collection<? extends Element> elements, String told) {
        boolean present = !elements.isEmpty();
        String description = present ? Sentences.of(kind + ".present", told) : Sentences.of(kind + ".missing");
        return new Stage(kind, description, List.copyOf(elements), present);
    }

    private Stage fielded(StageKind kind, List<Fielding> fielded, List<Question> expected) {
        LinkedHashSet<Element> waves = new LinkedHashSet<>();
        fielded.forEach(one -> waves.add(one.wave()));
        Stage stage = stage(kind, waves, Sentences.fielded(fielded, fieldings));
        List<Question> lacking = new ArrayList<>(expected);
        lacking.removeAll(new LinkedHashSet<>(asked(fielded)));
        if (!stage.present() || lacking.isEmpty()) {
            return stage;
        }
        String description = stage.description() + " " + Sentences.of(kind + ".lacking", Sentences.named(lacking));
        return new Stage(kind, description, stage.elements(), true);
    }

    private Stage change() {
        LinkedHashSet<Element> changed = new LinkedHashSet<>();
        changing.forEach(action -> changed.addAll(action.getChanges()));
        return stage(StageKind.CHANGE, changed, Sentences.named(changed));
    }

    /** A verdict of too few answers closes nothing: it does not say whether the change worked. */
    private Stage verdict() {
        List<Element> judged = new ArrayList<>();
        compared.forEach(one -> judged.add(one.question()));
        boolean said = compared.stream().anyMatch(one -> one.verdict() != Verdict.TOO_FEW);
        Stage stage = stage(StageKind.VERDICT, judged, Sentences.verdicts(compared, fieldings));
        return new Stage(stage.kind(), stage.description(), stage.elements(), said);
    }

    private String closes(StageKind kind) {
        return switch (kind) {
            case BASELINE -> Sentences.of("BASELINE.closes", Sentences.named(questions));
            case ACTION -> Sentences.of("ACTION.closes", Sentences.named(problems));
            case CHANGE -> closesChange();
            case FOLLOW_UP -> Sentences.of("FOLLOW_UP.closes", Sentences.named(asked(baselines)));
            case VERDICT -> closesVerdict();
            default -> Sentences.of(kind + ".closes", Sentences.name(need));
        };
    }

    private String closesChange() {
        List<Action> vague =
                actions.stream().filter(action -> action.getChanges().isEmpty()).toList();
        return vague.size() == actions.size()
                ? Sentences.of("CHANGE.closes.nameless", Sentences.named(vague))
                : Sentences.of(
                        "CHANGE.closes.waiting",
                        Sentences.named(actions.stream()
                                .filter(action -> !action.getChanges().isEmpty())
                                .toList()));
    }

    private String closesVerdict() {
        if (compared.isEmpty()) {
            return Sentences.of("VERDICT.closes.uncounted", Sentences.named(asked(followUps)));
        }
        List<Question> few = compared.stream().map(QuestionComparison::question).toList();
        return Sentences.of("VERDICT.closes.few", Sentences.named(few), fieldings.leastAnswers());
    }
}
