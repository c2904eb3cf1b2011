package org.throughline.core.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.diff.Difference.Kind;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/** Compares two states of one element, feature by feature. */
final class ElementComparison {
    private static final Set<EStructuralFeature> GEOMETRY = Set.of(
            ProcessPackage.Literals.NODE__BOUNDS,
            ProcessPackage.Literals.LANE__BOUNDS,
            ProcessPackage.Literals.FLOW__ROUTE);
    /** What is said elsewhere, or means nothing to a consultant. */
    private static final Set<EStructuralFeature> SKIPPED = Set.of(
            BasePackage.Literals.ELEMENT__ID,
            BasePackage.Literals.ELEMENT__NAME,
            OrganisationPackage.Literals.CLIENT__FORMAT_VERSION,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__BPMN_TYPE,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__SOURCE_ID,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__FOREIGN_CONTENT,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__BASED_ON,
            ProcessPackage.Literals.PROCESS__FOREIGN_CONTENT,
            ProcessPackage.Literals.PROCESS__BASED_ON,
            ProcessPackage.Literals.NODE__LANE);

    private final Matching matching;
    private final List<Difference> found;
    private final Tone tone;
    private final ReferenceComparison references;
    private final Map<Element, Set<Element>> movedOnPage = new LinkedHashMap<>();

    ElementComparison(Matching matching, List<Difference> found, Tone tone) {
        this.matching = matching;
        this.found = found;
        this.tone = tone;
        this.references = new ReferenceComparison(matching, found);
    }

    /**
     * Compares what is in both states and tells what was added, in the order of the second state. What lies in an
     * element that was added is not told itself.
     *
     * @param implied which of the added elements need not be told either
     * @param processes is given each process that is in both states, as it was and as it is
     */
    void compareAll(Predicate<Element> implied, BiConsumer<Process, Process> processes) {
        for (Element after : matching.after()) {
            Element before = matching.before(after);
            if (before != null) {
                compare(before, after);
            } else if (!isInside(after, matching::before) && !implied.test(after)) {
                tell(Kind.ADDED, null, after, "added", Names.of(after));
            }
            if (after instanceof Process process && before instanceof Process original) {
                processes.accept(original, process);
            }
        }
    }

    /** Tells what was removed, in the order of the first state. What lies in a removed element is not told itself. */
    void tellRemoved(Predicate<Element> implied) {
        for (Element before : matching.before()) {
            if (matching.after(before) == null && !isInside(before, matching::after) && !implied.test(before)) {
                tell(Kind.REMOVED, before, null, "removed", Names.of(before));
            }
        }
    }

    private static boolean isInside(Element element, UnaryOperator<Element> other) {
        return element.eContainer() instanceof Element container && other.apply(container) == null;
    }

    private void compare(Element before, Element after) {
        compareNames(before, after);
        comparePlaces(before, after);
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            if (SKIPPED.contains(feature) || feature.isTransient()) {
                continue;
            }
            if (GEOMETRY.contains(feature)) {
                compareGeometry(before, after, feature);
            } else if (feature instanceof EAttribute attribute) {
                compareValues(before, after, attribute);
            } else {
                references.compare(before, after, (EReference) feature);
            }
        }
    }

    private void compareNames(Element before, Element after) {
        if (Objects.equals(before.getName(), after.getName()) || isNamedByItsProcess(before, after)) {
            return;
        }
        String key = before.getName() == null ? "named" : after.getName() == null ? "unnamed" : "renamed";
        add(Kind.RENAMED, after, key, Names.of(before), Names.quoted(after));
    }

    /** Two processes that are compared with each other have names and states of their own. */
    private static boolean isNamedByItsProcess(Element before, Element after) {
        return after instanceof Process && !before.getId().equals(after.getId());
    }

    private void comparePlaces(Element before, Element after) {
        if (before instanceof Node one
                && after instanceof Node other
                && !matching.same(one.getLane(), other.getLane())) {
            add(Kind.MOVED, after, "moved.lane", Names.of(after), laneName(one.getLane()), laneName(other.getLane()));
        }
        if (before.eContainer() instanceof Element from
                && after.eContainer() instanceof Element to
                && !matching.same(from, to)) {
            add(Kind.MOVED, after, "moved.container", Names.of(after), Names.of(from), Names.of(to));
        }
    }

    private static String laneName(Lane lane) {
        if (lane == null) {
            return Sentences.of("name.nothing");
        }
        if (lane.getParticipant() != null && lane.getParticipant().getName() != null) {
            return lane.getParticipant().getName();
        }
        return lane.getName() == null ? Names.quoted(lane) : lane.getName();
    }

    private void compareGeometry(Element before, Element after, EStructuralFeature feature) {
        if (!Objects.equals(before.eGet(feature), after.eGet(feature))) {
            movedOnPage
                    .computeIfAbsent((Element) EcoreUtil.getRootContainer(after), p -> new LinkedHashSet<>())
                    .add(after);
        }
    }

    private void compareValues(Element before, Element after, EAttribute attribute) {
        Object was = before.eIsSet(attribute) || !attribute.isUnsettable() ? before.eGet(attribute) : null;
        Object is = after.eIsSet(attribute) || !attribute.isUnsettable() ? after.eGet(attribute) : null;
        boolean isState = attribute == ProcessPackage.Literals.PROCESS__STATE && isNamedByItsProcess(before, after);
        if (Objects.equals(was, is) || isState) {
            return;
        }
        String name = Names.of(after);
        if (attribute == ProcessPackage.Literals.HAND_OFF_RECORD__AGREEMENT) {
            add(Kind.CHANGED, after, is == Agreement.AGREED ? "agreed" : lessThanAgreed(was, is), name);
        } else if (attribute == ProcessPackage.Literals.STEP__TOUCHPOINT) {
            add(Kind.CHANGED, after, ((Step) after).isTouchpoint() ? "touchpoint" : "noTouchpoint", name);
        } else if (attribute.isMany()) {
            add(Kind.CHANGED, after, "values", Names.of(attribute), name);
        } else if (was instanceof String && is instanceof String) {
            add(Kind.CHANGED, after, "text", Names.of(attribute), name, Names.value(is));
        } else if (is == null) {
            String key = was instanceof String ? "text.unset" : "unset";
            add(Kind.CHANGED, after, key, Names.of(attribute), name, Names.value(was));
        } else if (was == null) {
            add(Kind.CHANGED, after, "set", Names.of(attribute), name, Names.value(is));
        } else {
            add(Kind.CHANGED, after, "changed", Names.of(attribute), name, Names.value(was), Names.value(is));
        }
    }

    private static String lessThanAgreed(Object was, Object is) {
        return is == Agreement.PROPOSED && was != Agreement.AGREED ? "proposed" : "notAgreed";
    }

    /** Says who hands what to whom in one process and not in the other. */
    void compareHandOffs(Process before, Process after) {
        Map<String, Handing> was = Handing.in(before);
        Map<String, Handing> is = Handing.in(after);
        is.forEach((key, handing) -> {
            if (!was.containsKey(key)) {
                add(Kind.ADDED, handing.step(), "handsOver", handing.words(after));
            }
        });
        was.forEach((key, handing) -> {
            if (!is.containsKey(key)) {
                Step step = handing.step();
                tell(Kind.REMOVED, step, matching.after(step), "handsOverNoLonger", handing.words(after));
            }
        });
    }

    /** Says of each process how many of its elements lie elsewhere on the page; arrows that follow are not counted. */
    void summariseGeometry() {
        movedOnPage.forEach((process, moved) -> {
            long figures =
                    moved.stream().filter(element -> !(element instanceof Flow)).count();
            long count = figures == 0 ? moved.size() : figures;
            add(Kind.MOVED, process, "moved.page", Names.of(process), count);
        });
    }

    private void add(Kind kind, Element after, String key, Object... arguments) {
        tell(kind, matching.before(after), after, key, arguments);
    }

    private void tell(Kind kind, Element before, Element after, String key, Object... arguments) {
        found.add(new Difference(kind, before, after, tone.say(key, arguments)));
    }
}
