package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;

/** Finds actions that began before a baseline was taken. */
public final class ActionWithoutBaseline extends ModelCheck {
    /** Makes the check. */
    public ActionWithoutBaseline() {
        super("method.action-without-baseline", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        Map<Action, List<Wave>> named = new HashMap<>();
        List<Wave> all = new ArrayList<>();
        client.surveys().forEach(survey -> all.addAll(survey.getWaves()));
        for (Plan plan : client.plans()) {
            for (Target target : plan.getTargets()) {
                if (target.getBaseline() != null) {
                    target.getActions()
                            .forEach(action -> named.computeIfAbsent(action, a -> new ArrayList<>())
                                    .add(target.getBaseline()));
                }
            }
        }
        LocalDate firstEnd = firstEnd(all);
        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                LocalDate end = named.containsKey(action) ? firstEnd(named.get(action)) : firstEnd;
                if (action.getStart() != null
                        && action.getStatus() != ActionStatus.DROPPED
                        && (end == null || end.isAfter(action.getStart()))) {
                    found.accept(finding(action, action, action.getStart()));
                }
            }
        }
    }

    private static LocalDate firstEnd(List<Wave> waves) {
        return waves.stream()
                .filter(wave -> wave.getRole() == WaveRole.BASELINE)
                .map(wave -> wave.getTo() == null ? wave.getFrom() : wave.getTo())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
