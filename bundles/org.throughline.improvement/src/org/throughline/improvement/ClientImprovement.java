package org.throughline.improvement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.measure.Charts;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.ActionStates;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.GainAlarms;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.plan.TargetStates;
import org.throughline.improvement.priority.Priorities;
import org.throughline.improvement.priority.Priority;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Effects;
import org.throughline.model.improvement.Problem;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.SeriesChart;

/** The problems, plans and gains of a client as they stand; each is computed once and does not follow later changes. */
public final class ClientImprovement {
    private final ClientFolder folder;
    private final ClientContext client;
    private Measurements measured;
    private List<Effect> effects;
    private List<ActionState> actions;
    private List<TargetState> targets;
    private final Map<String, List<SeriesChart>> charts = new HashMap<>();

    /**
     * Takes a client.
     *
     * @param client what is derived of it, and the day that is held to be today
     */
    public ClientImprovement(ClientFolder folder, ClientContext client) {
        this.folder = folder;
        this.client = client;
    }

    /** Returns what all waves measured. */
    public Measurements measured() throws IOException, RefusedInputException {
        if (measured == null) {
            measured = Measurements.of(folder);
        }
        return measured;
    }

    /** Returns the problems of all plans, in their order. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        client.plans().forEach(plan -> problems.addAll(plan.getProblems()));
        return problems;
    }

    /** Returns the effects of all problems, in their order. */
    public List<Effect> effects() throws IOException, RefusedInputException {
        if (effects == null) {
            effects = new Effects(client, measured()).of(problems());
        }
        return effects;
    }

    /** Returns where all actions stand, in their order. */
    public List<ActionState> actions() {
        if (actions == null) {
            actions = ActionStates.of(client.plans(), client.today());
        }
        return actions;
    }

    /** Returns where all targets stand, in their order. */
    public List<TargetState> targets() throws IOException, RefusedInputException {
        if (targets == null) {
            targets = TargetStates.of(client.plans(), measured(), client.today());
        }
        return targets;
    }

    /** Returns the days on which targets are measured again. */
    public List<Remeasure> remeasures() throws IOException, RefusedInputException {
        return Remeasure.of(targets(), measured(), client.today());
    }

    /** Returns the open actions by rank. */
    public List<Priority> priorities() throws IOException, RefusedInputException {
        return Priorities.of(actions(), effects());
    }

    /** Returns the questions over time, as {@link Charts#of} does. */
    public List<SeriesChart> charts(ChartKind kind, Optional<Period> period) throws IOException, RefusedInputException {
        String key = kind + " " + period;
        if (!charts.containsKey(key)) {
            charts.put(key, new Charts(folder).of(kind, period));
        }
        return charts.get(key);
    }

    /** Returns where a control chart signals after an action was done. */
    public List<GainAlarm> alarms() throws IOException, RefusedInputException {
        return charts(ChartKind.CONTROL, Optional.empty()).stream()
                .flatMap(chart -> GainAlarms.of(chart).stream())
                .toList();
    }
}
