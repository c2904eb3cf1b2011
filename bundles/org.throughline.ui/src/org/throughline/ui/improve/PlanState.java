package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.chart.Picture;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Language;
import org.throughline.improvement.picture.ParetoPicture;
import org.throughline.improvement.picture.PriorityPicture;
import org.throughline.improvement.picture.Timeline;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.ActionStates;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.priority.Priorities;
import org.throughline.improvement.priority.Priority;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Pareto;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.ui.Messages;

/** A plan as it stands now: what was typed at once, what was measured as of the last save. */
public final class PlanState {
    private final Plan plan;
    private final Measured measured;
    private final LocalDate today;
    private final Map<Action, ActionState> actions = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Map<Problem, List<Action>> against = new HashMap<>();

    /**
     * Looks at a plan.
     *
     * @param folder its client
     * @param today the day that is held to be today
     */
    public PlanState(ClientFolder folder, Plan plan, Measured measured, LocalDate today) {
        this.plan = plan;
        this.measured = measured;
        this.today = today;
        for (ActionState state : ActionStates.of(folder.plans(), today)) {
            actions.put(state.action(), state);
        }
        plan.getProblems().forEach(problem -> effects.add(measured.effect(problem)));
        for (Action action : plan.getActions()) {
            action.getAddresses()
                    .forEach(problem -> against.computeIfAbsent(problem, none -> new ArrayList<>())
                            .add(action));
        }
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan;
    }

    /** Returns what was measured. */
    public Measured measured() {
        return measured;
    }

    /** Returns where the plan's actions stand, in their order. */
    public List<ActionState> actions() {
        return plan.getActions().stream().map(this::of).toList();
    }

    /** Returns where an action stands. */
    public ActionState of(Action action) {
        return actions.get(action);
    }

    /** Returns the effect of a problem. */
    public Effect of(Problem problem) {
        return measured.effect(problem);
    }

    /** Returns the actions that address a problem. */
    public List<Action> against(Problem problem) {
        return against.getOrDefault(problem, List.of());
    }

    /** Returns the targets that an action shall reach. */
    public List<Target> targets(Action action) {
        return plan.getTargets().stream()
                .filter(target -> target.getActions().contains(action))
                .toList();
    }

    /** Returns the open actions by rank. */
    public List<Priority> priorities() {
        return Priorities.of(actions(), effects);
    }

    /** Returns the problems by measured effect, drawn. */
    public Picture pareto() {
        return Language.ofWindow(() -> ParetoPicture.of(Pareto.of(effects)));
    }

    /** Returns effect and effort of the open actions, drawn. */
    public Picture priorityPicture() {
        return Language.ofWindow(() -> PriorityPicture.of(priorities()));
    }

    /** Returns the actions and targets over time, drawn; none without dates. */
    public List<Picture> timeline() {
        List<TargetState> targets = plan.getTargets().stream()
                .flatMap(target -> measured.target(target).stream())
                .toList();
        List<Remeasure> again = plan.getTargets().stream()
                .flatMap(target -> measured.remeasures(target).stream())
                .toList();
        return Language.ofWindow(() -> Timeline.of(actions(), targets, again, today));
    }

    /** Returns the loop of an action in lines: its problems, what it changes, its targets, and the result so far. */
    public List<String> loop(Action action) {
        List<String> loop = new ArrayList<>();
        add(loop, "plan.card.problem", PlanWords.names(action.getAddresses()));
        add(loop, "plan.card.changes", PlanWords.names(action.getChanges()));
        List<Target> targets = targets(action);
        add(loop, "plan.card.target", PlanWords.names(targets));
        if (!targets.isEmpty()) {
            String results = targets.stream().map(this::result).distinct().collect(Collectors.joining("; "));
            add(loop, "plan.card.result", results);
        }
        return loop;
    }

    private static void add(List<String> loop, String key, String words) {
        loop.add(Messages.text(key, words.isEmpty() ? Messages.text("plan.card.none") : words));
    }

    /** Returns whether a target is reached and what changed since its baseline, in words. */
    public String result(Target target) {
        return measured.target(target)
                .map(state -> Language.ofWindow(() -> state.state().words()
                        + state.verdict().map(verdict -> ", " + verdict.words()).orElse("")))
                .orElseGet(() -> Messages.text("plan.target.reading"));
    }
}
