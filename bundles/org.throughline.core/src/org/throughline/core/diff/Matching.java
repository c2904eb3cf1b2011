package org.throughline.core.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldValue;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;

/** Which element of the first state is which of the second. */
final class Matching {
    private final List<Element> first;
    private final List<Element> second;
    private final Map<Element, Element> forward = new HashMap<>();
    private final Map<Element, Element> backward = new HashMap<>();

    private Matching(Collection<? extends EObject> first, Collection<? extends EObject> second) {
        this.first = elements(first);
        this.second = elements(second);
    }

    static Matching byId(Collection<? extends EObject> before, Collection<? extends EObject> after) {
        Matching matching = new Matching(before, after);
        matching.pair(Element::getId, Element::getId);
        return matching;
    }

    /**
     * Matches a to-be process with its as-is process by what the elements are based on; where no element says so, by
     * id, by the id in the file both were imported from, and by kind and name, in this order. Arrows and hand-off
     * records are matched by their ends besides, values of own fields by their field.
     */
    static Matching ofProcesses(Process asIs, Process toBe) {
        Matching matching = new Matching(List.of(asIs), List.of(toBe));
        matching.put(asIs, toBe);
        matching.pair(Element::getId, Matching::basedOn);
        if (matching.forward.size() == 1) {
            matching.pair(Element::getId, Element::getId);
            matching.pair(Matching::sourceId, Matching::sourceId);
            matching.pair(Matching::typeAndName, Matching::typeAndName);
        }
        matching.pair(e -> matching.ends(e, false), e -> matching.ends(e, true));
        matching.pair(e -> matching.field(e, false), e -> matching.field(e, true));
        return matching;
    }

    private static List<Element> elements(Collection<? extends EObject> roots) {
        List<Element> elements = new ArrayList<>();
        for (EObject root : roots) {
            elements.add((Element) root);
            root.eAllContents().forEachRemaining(object -> {
                if (object instanceof Element element) {
                    elements.add(element);
                }
            });
        }
        return elements;
    }

    /** Pairs what has the same key and class, where the key is one element's only; what is paired already stays so. */
    private void pair(Function<Element, Object> firstKey, Function<Element, Object> secondKey) {
        Map<Object, Element> firstByKey = unmatched(first, forward, firstKey);
        Map<Object, Element> secondByKey = unmatched(second, backward, secondKey);
        secondByKey.forEach((key, after) -> {
            Element before = firstByKey.get(key);
            if (before != null && after != null && before.eClass() == after.eClass()) {
                put(before, after);
            }
        });
    }

    private static Map<Object, Element> unmatched(
            List<Element> elements, Map<Element, Element> matched, Function<Element, Object> key) {
        Map<Object, Element> byKey = new LinkedHashMap<>();
        for (Element element : elements) {
            Object value = matched.containsKey(element) ? null : key.apply(element);
            if (value != null) {
                byKey.put(value, byKey.containsKey(value) ? null : element);
            }
        }
        return byKey;
    }

    private void put(Element before, Element after) {
        forward.put(before, after);
        backward.put(after, before);
    }

    private static Object basedOn(Element element) {
        return element instanceof DiagramElement drawn && drawn.getBasedOn() != null
                ? drawn.getBasedOn().getId()
                : null;
    }

    private static Object sourceId(Element element) {
        return element instanceof DiagramElement drawn ? drawn.getSourceId() : null;
    }

    private static Object typeAndName(Element element) {
        boolean hasEnds = element instanceof Flow || element instanceof HandOffRecord;
        return element.getName() == null || hasEnds ? null : List.of(element.eClass(), element.getName());
    }

    /** The ends of an arrow or a hand-off, as elements of the first state. */
    private Object ends(Element element, boolean isSecond) {
        Element from = null;
        Element to = null;
        if (element instanceof Flow flow) {
            from = flow.getSource();
            to = flow.getTarget();
        } else if (element instanceof HandOffRecord record) {
            from = record.getSupplierStep();
            to = record.getCustomerStep();
        }
        Element before = isSecond ? backward.get(from) : from;
        Element after = isSecond ? backward.get(to) : to;
        return before == null || after == null ? null : List.of(element.eClass(), before, after);
    }

    /** The field of a value and the element of the first state that has it. */
    private Object field(Element element, boolean isSecond) {
        if (!(element instanceof FieldValue value) || value.getField() == null) {
            return null;
        }
        Element holder = (Element) value.eContainer();
        Element before = isSecond ? backward.get(holder) : holder;
        return before == null ? null : List.of(before, value.getField());
    }

    /** Returns the elements of the first state, containers before what they contain. */
    List<Element> before() {
        return first;
    }

    /** Returns the elements of the second state, containers before what they contain. */
    List<Element> after() {
        return second;
    }

    /** Returns what an element of the second state was; null where it was added. */
    Element before(Element after) {
        return backward.get(after);
    }

    /** Returns what became of an element of the first state; null where it was removed. */
    Element after(Element before) {
        return forward.get(before);
    }

    /** Returns whether two elements, one of each state or outside of both, are the same. */
    boolean same(Object before, Object after) {
        if (before == after || before == null || after == null) {
            return before == after;
        }
        if (before instanceof Element one && after instanceof Element other) {
            Element matched = forward.get(one);
            return matched == null ? one.getId().equals(other.getId()) : matched == other;
        }
        return before.equals(after);
    }
}
