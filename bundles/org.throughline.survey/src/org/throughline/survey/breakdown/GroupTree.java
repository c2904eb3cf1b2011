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
 * @param groups those asked for that somebody answered in. What lies within something hidden would tell by its number
 *     how many answered there at least: within a hidden longer period all are listed, with or without answers, and one
 *     group stands for all units of a hidden facility, as for all groups of a hidden whole
 */
public record GroupTree(Part whole, boolean hidden, List<Counted> groups) {

    /**
     * A group with its counts, which must not be shown where it is hidden.
     *
     * @param name what no other group is called
     * @param first the first day; null where the group is none of time
     * @param several whether it stands for groups that are not listed
     */
    public record Counted(String name, LocalDate first, Part counts, boolean hidden, boolean several) {}

    private static final String ALL_GROUPS = "all groups";
    private static final String ALL_UNITS = ": all units";

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
        boolean hidesAll = suppression.hides(whole);
        if (hidesAll && !counter.fillWave(whole)) {
            return new GroupTree(whole, true, List.of(new Counted(ALL_GROUPS, null, whole, true, true)));
        }
        List<Counted> groups = new ArrayList<>();
        int level = counter.levels().indexOf(grouping);
        named(whole, level, grouping, suppression).forEach((name, parts) -> {
            boolean hidden = hidesAll || parts.stream().anyMatch(suppression::hides);
            Part counts = sum(name, parts, counting.kinds());
            if (hidden || counts.people() > 0) {
                groups.add(new Counted(name, first(parts, grouping), counts, hidden, false));
            }
        });
        if (!grouping.isOfTime() && level > 0) {
            below(whole, level - 1).stream()
                    .filter(suppression::hides)
                    .forEach(upper -> groups.add(new Counted(upper.label() + ALL_UNITS, null, upper, true, true)));
        }
        return new GroupTree(whole, hidesAll, groups);
    }

    /** Returns the parts of each group that is listed by its name. */
    private static Map<String, List<Part>> named(Part whole, int level, Grouping grouping, Suppression suppression) {
        List<Part> uppers = (level == 0 ? List.of(whole) : below(whole, level - 1))
                .stream()
                        .filter(upper -> grouping.isOfTime() || !suppression.hides(upper))
                        .toList();
        Map<String, List<Part>> named = new LinkedHashMap<>();
        Set<String> ambiguous = level == 1 ? ambiguous(uppers) : Set.of();
        for (Part upper : uppers) {
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

    private static Set<String> ambiguous(List<Part> uppers) {
        Set<String> once = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (Part upper : uppers) {
            for (Part part : upper.parts()) {
                if (!once.add(part.label())) {
                    ambiguous.add(part.label());
                }
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
