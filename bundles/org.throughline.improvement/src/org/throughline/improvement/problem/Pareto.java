package org.throughline.improvement.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Problems by measured effect, the greatest first, with the share of the whole that those up to each make together. The
 * effects of several problems on one customer are added, so that the sum is no count of people.
 *
 * @param columns the problems with a measured effect
 * @param unmeasured the others, in their order
 */
public record Pareto(List<Column> columns, List<Effect> unmeasured) {
    /**
     * A problem.
     *
     * @param place from 1
     * @param share its effect, 0 to 1
     * @param cumulative what the problems up to here have of the sum of all effects, 0 to 1
     */
    public record Column(int place, Effect effect, double share, double cumulative) {}

    /** Keeps copies of the lists. */
    public Pareto {
        columns = List.copyOf(columns);
        unmeasured = List.copyOf(unmeasured);
    }

    /** Sorts problems by their effects. */
    public static Pareto of(Collection<Effect> effects) {
        List<Effect> measured = effects.stream()
                .filter(Effect::isMeasured)
                .sorted(Comparator.comparingDouble(
                                (Effect effect) -> effect.share().getAsDouble())
                        .reversed()
                        .thenComparing(effect ->
                                Objects.requireNonNullElse(effect.problem().getName(), ""))
                        .thenComparing(effect -> effect.problem().getId()))
                .toList();
        double sum = measured.stream()
                .mapToDouble(effect -> effect.share().getAsDouble())
                .sum();
        List<Column> columns = new ArrayList<>();
        double before = 0;
        for (Effect effect : measured) {
            double share = effect.share().getAsDouble();
            before += share;
            columns.add(new Column(columns.size() + 1, effect, share, sum == 0 ? 0 : Math.min(1, before / sum)));
        }
        return new Pareto(
                columns, effects.stream().filter(effect -> !effect.isMeasured()).toList());
    }
}
