package org.throughline.survey.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.stats.Holm;
import org.throughline.stats.Interval;
import org.throughline.stats.Proportions;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.stats.TwoByTwo;

/**
 * One question in one group before and after.
 *
 * @param before the earlier answers; nothing where there are none or they must not be shown
 * @param after the later answers, likewise
 * @param hidden whether answers of a wave are missing because they must not be shown
 * @param difference what changed; nothing where one of them is missing
 */
public record GroupChange(
        Question question,
        String group,
        Optional<Share> before,
        Optional<Share> after,
        boolean hidden,
        Optional<Difference> difference) {
    private static final double LEVEL = 0.95;

    /**
     * A difference with what speaks for it.
     *
     * @param value after minus before, -1 to 1
     * @param adjustedP the test's p adjusted by Holm for all groups and questions compared and shown
     */
    public record Difference(double value, Interval interval, TestResult test, double adjustedP) {}

    /**
     * Compares breakdowns of different people, question by question and group by group.
     *
     * @param before the breakdowns of the earlier wave
     * @param after those of the later wave, of the same questions in the same order
     */
    public static List<GroupChange> of(List<Breakdown> before, List<Breakdown> after) {
        List<GroupChange> bare = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            bare.addAll(of(before.get(i), after.get(i)));
        }
        double[] adjusted = Holm.adjust(bare.stream()
                .flatMap(change -> change.difference.stream())
                .mapToDouble(difference -> difference.test.p())
                .toArray());
        List<GroupChange> changes = new ArrayList<>();
        int next = 0;
        for (GroupChange change : bare) {
            changes.add(change.difference.isPresent() ? change.adjusted(adjusted[next++]) : change);
        }
        return changes;
    }

    private static List<GroupChange> of(Breakdown before, Breakdown after) {
        Map<String, Group> was = byName(before);
        Map<String, Group> is = byName(after);
        Map<String, Group> names = new LinkedHashMap<>(was);
        is.forEach(names::putIfAbsent);
        List<GroupChange> changes = new ArrayList<>();
        for (String name : names.keySet()) {
            Optional<Share> earlier = Optional.ofNullable(was.get(name)).flatMap(Group::share);
            Optional<Share> later = Optional.ofNullable(is.get(name)).flatMap(Group::share);
            boolean hidden = before.hides(name) || after.hides(name);
            Optional<Difference> difference = earlier.flatMap(one -> later.map(other -> difference(one, other)));
            changes.add(new GroupChange(before.question(), name, earlier, later, hidden, difference));
        }
        return changes;
    }

    private static Map<String, Group> byName(Breakdown breakdown) {
        Map<String, Group> groups = new LinkedHashMap<>();
        breakdown.groups().forEach(group -> groups.put(group.name(), group));
        return groups;
    }

    private static Difference difference(Share was, Share is) {
        return new Difference(
                is.value() - was.value(),
                Proportions.newcombe(is.x(), is.n(), was.x(), was.n(), LEVEL),
                TwoByTwo.test(is.x(), is.n(), was.x(), was.n()),
                1);
    }

    private GroupChange adjusted(double p) {
        Difference bare = difference.orElseThrow();
        return new GroupChange(
                question,
                group,
                before,
                after,
                hidden,
                Optional.of(new Difference(bare.value, bare.interval, bare.test, p)));
    }
}
