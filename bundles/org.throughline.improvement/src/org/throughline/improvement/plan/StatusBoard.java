package org.throughline.improvement.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.improvement.ActionStatus;

/** The actions of plans in columns by status, in each by the day they are due. */
public record StatusBoard(Map<ActionStatus, List<ActionState>> columns) {
    /** Sorts actions into columns; every status has one. */
    public static StatusBoard of(Collection<ActionState> states) {
        Map<ActionStatus, List<ActionState>> columns = new EnumMap<>(ActionStatus.class);
        for (ActionStatus status : ActionStatus.values()) {
            columns.put(status, new ArrayList<>());
        }
        states.forEach(state -> columns.get(state.action().getStatus()).add(state));
        columns.values()
                .forEach(column -> column.sort(Comparator.comparing(
                                (ActionState state) -> state.action().getDue(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ActionState::number)));
        return new StatusBoard(columns);
    }
}
