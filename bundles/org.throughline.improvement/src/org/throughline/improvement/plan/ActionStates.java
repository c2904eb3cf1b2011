package org.throughline.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.improvement.Lateness;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Plan;

/** Where the actions of plans stand, in the plans' order: what is late, and what waits for it. */
public final class ActionStates {
    private final LocalDate today;
    private final List<Action> actions = new ArrayList<>();
    private final Map<Action, List<Action>> waitsFor = new LinkedHashMap<>();
    private final Map<Action, List<Action>> waitedForBy = new HashMap<>();

    private ActionStates(Collection<Plan> plans, LocalDate today) {
        this.today = today;
        plans.forEach(plan -> actions.addAll(plan.getActions()));
        for (Action action : actions) {
            List<Action> open = ActionState.isOpen(action)
                    ? action.getDependsOn().stream()
                            .filter(other -> other.getStatus() != ActionStatus.DONE)
                            .toList()
                    : List.of();
            waitsFor.put(action, open);
            open.forEach(other ->
                    waitedForBy.computeIfAbsent(other, key -> new ArrayList<>()).add(action));
        }
    }

    /**
     * Returns the states of all actions.
     *
     * @param today the day that is held to be today
     */
    public static List<ActionState> of(Collection<Plan> plans, LocalDate today) {
        return new ActionStates(plans, today).states();
    }

    private List<ActionState> states() {
        Set<Action> critical = behindLateOnes();
        Set<Action> circular = circles();
        List<ActionState> states = new ArrayList<>();
        for (Action action : actions) {
            states.add(new ActionState(
                    action,
                    states.size() + 1,
                    Lateness.days(action, today),
                    waitsFor.get(action),
                    critical.contains(action),
                    circular.contains(action)));
        }
        return states;
    }

    private Set<Action> behindLateOnes() {
        Set<Action> critical = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>();
        for (Action action : actions) {
            if (Lateness.days(action, today) > 0) {
                open.add(action);
            }
        }
        while (!open.isEmpty()) {
            for (Action waiting : waitedForBy.getOrDefault(open.remove(), List.of())) {
                if (critical.add(waiting)) {
                    open.add(waiting);
                }
            }
        }
        return critical;
    }

    /** What is left after taking away, again and again, whatever waits for nothing or is waited for by nothing. */
    private Set<Action> circles() {
        Set<Action> left = new HashSet<>(actions);
        takeAway(left, waitsFor, waitedForBy);
        takeAway(left, waitedForBy, waitsFor);
        return left;
    }

    private static void takeAway(
            Set<Action> left, Map<Action, List<Action>> needs, Map<Action, List<Action>> neededBy) {
        Map<Action, Integer> pending = new HashMap<>();
        Deque<Action> free = new ArrayDeque<>();
        for (Action action : left) {
            int count = (int) needs.getOrDefault(action, List.of()).stream()
                    .filter(left::contains)
                    .count();
            pending.put(action, count);
            if (count == 0) {
                free.add(action);
            }
        }
        while (!free.isEmpty()) {
            Action action = free.remove();
            left.remove(action);
            for (Action other : neededBy.getOrDefault(action, List.of())) {
                if (left.contains(other) && pending.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
    }
}
