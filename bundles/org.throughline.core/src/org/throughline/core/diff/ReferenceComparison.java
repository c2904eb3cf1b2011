package org.throughline.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.diff.Difference.Kind;
import org.throughline.model.base.Element;
import org.throughline.model.process.ProcessPackage;

/** Compares what two states of one element refer to, and the order of what they contain. */
final class ReferenceComparison {
    /** What has no order that anybody sees. */
    private static final Set<EReference> UNORDERED = Set.of(
            ProcessPackage.Literals.SCOPE__NODES,
            ProcessPackage.Literals.SCOPE__FLOWS,
            ProcessPackage.Literals.PROCESS__HAND_OFF_RECORDS);

    private final Matching matching;
    private final List<Difference> found;

    ReferenceComparison(Matching matching, List<Difference> found) {
        this.matching = matching;
        this.found = found;
    }

    void compare(Element before, Element after, EReference reference) {
        if (reference.isContainer()) {
            return;
        }
        if (reference.isContainment()) {
            if (reference.isMany() && !UNORDERED.contains(reference)) {
                compareOrder(list(before, reference), list(after, reference), after, reference);
            }
        } else if (reference.isMany()) {
            compareMembers(list(before, reference), list(after, reference), after, reference);
        } else {
            compareSingle(before.eGet(reference), after.eGet(reference), after, reference);
        }
    }

    private static List<Element> list(Element element, EReference reference) {
        List<Element> list = new ArrayList<>();
        ((List<?>) element.eGet(reference)).forEach(target -> list.add((Element) target));
        return list;
    }

    private void compareOrder(List<Element> before, List<Element> after, Element holder, EReference reference) {
        Set<Element> stillThere = new HashSet<>(after);
        List<Element> was = new ArrayList<>();
        for (Element element : before) {
            Element now = matching.after(element);
            if (now != null && stillThere.contains(now)) {
                was.add(now);
            }
        }
        List<Element> is = new ArrayList<>(after);
        is.retainAll(new HashSet<>(was));
        if (!was.equals(is)) {
            add(holder, "order", Names.of(reference), Names.of(holder));
        }
    }

    private void compareMembers(List<Element> before, List<Element> after, Element holder, EReference reference) {
        Set<String> was = new HashSet<>();
        before.forEach(element -> was.add(identity(element)));
        Set<String> is = new HashSet<>();
        after.forEach(element -> is.add(element.getId()));
        for (Element element : after) {
            if (!was.contains(element.getId())) {
                add(holder, "reference.added", Names.of(reference), Names.of(holder), Names.quoted(element));
            }
        }
        for (Element element : before) {
            if (!is.contains(identity(element))) {
                add(holder, "reference.removed", Names.of(reference), Names.of(holder), Names.quoted(element));
            }
        }
    }

    private String identity(Element before) {
        Element now = matching.after(before);
        return now == null ? before.getId() : now.getId();
    }

    private void compareSingle(Object was, Object is, Element holder, EReference reference) {
        if (matching.same(was, is)) {
            return;
        }
        String key = was == null ? "reference.set" : is == null ? "reference.unset" : "reference";
        String old = Names.quoted(was == null ? is : was);
        add(holder, key, Names.of(reference), Names.of(holder), old, Names.quoted(is));
    }

    private void add(Element holder, String key, Object... arguments) {
        found.add(new Difference(Kind.CHANGED, matching.before(holder), holder, Sentences.of(key, arguments)));
    }
}
