package org.throughline.survey.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Part;
import org.throughline.survey.compare.Suppression;

/**
 * The answers to a question in groups, and which of them must be hidden, which is decided for all levels of groups at
 * once: units in facilities; days in the weeks of months in quarters. A week over the end of a month has a part in
 * both, and is shown where both parts may be. Tables and charts that stand side by side all come from here.
 *
 * @param whole all who answered
 * @param hidden whether their number must be hidden, and all groups with it
 * @param groups those asked for that somebody answered in; within a hidden longer period all, since those without
 *     answers would say something of it
 */
public record GroupTree(Part whole, boolean hidden, List<Counted> groups) {

    /**
     * A group with its counts, which must not be shown where it is hidden.
     *
     * @param name what no other group is called
     * @param first the first day; null where the group is none of time
     */
    public record Counted(String name, LocalDate first, Part counts, boolean hidden) {}

    /** Keeps the groups. */
    public GroupTree {
        groups = List.copyOf(groups);
    }

    /** Counts the answers of a wave. */
    public static GroupTree of(
            Answers answers, Survey survey, Wave wave, Counting counting, Grouping grouping, Disclosure disclosure) {
        GroupCounter counter = new GroupCounter(survey, wave, grouping);
        Part whole = counter.count(answers, counting);
        Suppression suppression = Suppression.of(whole, disclosure);
        List<Counted> groups = new ArrayList<>();
        named(whole, counter.levels().indexOf(grouping), grouping).forEach((name, parts) -> {
            boolean hidden = parts.stream().anyMatch(suppression::hides);
            Part counts = sum(name, parts, counting.kinds());
            if (hidden || counts.people() > 0) {
                groups.add(new Counted(name, first(parts, grouping), counts, hidden));
            }
        });
        return new GroupTree(whole, suppression.hides(whole), groups);
    }

    /** Returns the parts of each group by its name. */
    private static Map<String, List<Part>> named(Part whole, int level, Grouping grouping) {
        Map<String, List<Part>> named = new LinkedHashMap<>();
        Set<String> ambiguous = level == 1 ? ambiguous(whole) : Set.of();
        for (Part upper : level == 0 ? List.of(whole) : below(whole, level - 1)) {
            for (Part part : upper.parts()) {
                String name = grouping.isOfTime()
                        ? GroupCounter.day(part).map(grouping::name).orElse(Grouping.NOT_STATED)
                        : ambiguous.contains(part.label()) ? upper.label() + ": " + part.label() : part.label();
                named.computeIfAbsent(name, none -> new ArrayList<>()).add(part);
            }
        }
        return named;
    }

    private static List<Part> below(Part part, int levels) {
        return levels == 0
                ? part.parts()
                : part.parts().stream()
                        .flatMap(one -> below(one, levels - 1).stream())
                        .toList();
    }

    private static Set<String> ambiguous(Part whole) {
        Set<String> once = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (Part part : below(whole, 1)) {
            if (!once.add(part.label())) {
                ambiguous.add(part.label());
            }
        }
        return ambiguous;
    }

    private static LocalDate first(List<Part> parts, Grouping grouping) {
        return grouping.isOfTime() ? GroupCounter.day(parts.getFirst()).orElse(null) : null;
    }

    private static Part sum(String name, List<Part> parts, int kinds) {
        Part sum = new Part(name, kinds);
        for (Part part : parts) {
            for (int kind = 0; kind < kinds; kind++) {
                sum.add(kind, part.count(kind));
            }
        }
        return sum;
    }
}
