package org.throughline.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.throughline.core.diff.Difference.Kind;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;

/** Compares the hand-offs of an as-is with those of a to-be process, step by step. */
final class HandOffComparison {
    private final Matching matching;
    private final Map<List<Element>, HandOff> before;
    private final Map<List<Element>, HandOff> after;
    private final List<Difference> found = new ArrayList<>();

    HandOffComparison(Matching matching, List<HandOff> before, List<HandOff> after) {
        this.matching = matching;
        this.before = byEnds(before, UnaryOperator.identity());
        this.after = byEnds(after, step -> matching.before(step) == null ? step : matching.before(step));
    }

    /** The hand-offs by their two steps, as they are in the first process where they are in it. */
    private static Map<List<Element>, HandOff> byEnds(List<HandOff> handOffs, UnaryOperator<Element> inFirst) {
        Map<List<Element>, HandOff> byEnds = new LinkedHashMap<>();
        for (HandOff handOff : handOffs) {
            byEnds.put(List.of(inFirst.apply(handOff.supplierStep()), inFirst.apply(handOff.customerStep())), handOff);
        }
        return byEnds;
    }

    /**
     * Returns what differs; an element is the last arrow of the hand-off.
     *
     * @param records what the elements' comparison found of hand-off records
     */
    List<Difference> compare(List<Difference> records) {
        Map<Element, List<Difference>> byRecord = records.stream().collect(Collectors.groupingBy(Difference::element));
        after.forEach((ends, is) -> {
            HandOff was = before.get(ends);
            if (was == null) {
                tell(Kind.ADDED, null, is, "handOff.added", words(is));
            } else {
                compare(was, is, byRecord);
            }
        });
        before.forEach((ends, was) -> {
            if (!after.containsKey(ends)) {
                tell(Kind.REMOVED, was, null, "handOff.removed", words(was));
            }
        });
        return found;
    }

    private void compare(HandOff was, HandOff is, Map<Element, List<Difference>> records) {
        String from = Names.quoted(is.supplierStep());
        String to = Names.quoted(is.customerStep());
        if (!matching.same(was.supplier(), is.supplier())) {
            changed(was, is, "handOff.supplier", from, to, Handing.plain(is.supplier()), Handing.plain(was.supplier()));
        }
        if (!matching.same(was.customer(), is.customer())) {
            changed(was, is, "handOff.customer", from, to, Handing.plain(is.customer()), Handing.plain(was.customer()));
        }
        HandOffRecord record = is.record();
        if (record != null && matching.before(record) == was.record() && was.record() != null) {
            records.getOrDefault(record, List.of())
                    .forEach(d -> found.add(new Difference(d.kind(), arrow(was), arrow(is), d.sentence())));
            return;
        }
        if (!Objects.equals(was.product(), is.product())) {
            changed(was, is, "handOff.product", from, to, Handing.product(is), Handing.product(was));
        }
        if (was.agreed() != is.agreed()) {
            changed(was, is, is.agreed() ? "handOff.agreed" : "handOff.notAgreed", from, to);
        }
    }

    private static Object[] words(HandOff handOff) {
        return new Object[] {
            Handing.plain(handOff.supplier()),
            Handing.product(handOff),
            Handing.plain(handOff.customer()),
            Names.quoted(handOff.supplierStep()),
            Names.quoted(handOff.customerStep())
        };
    }

    private void changed(HandOff was, HandOff is, String key, Object... arguments) {
        tell(Kind.CHANGED, was, is, key, arguments);
    }

    private void tell(Kind kind, HandOff was, HandOff is, String key, Object... arguments) {
        found.add(new Difference(kind, arrow(was), arrow(is), Tone.TO_BE.say(key, arguments)));
    }

    private static Flow arrow(HandOff handOff) {
        return handOff == null ? null : handOff.arrows().getLast();
    }
}
