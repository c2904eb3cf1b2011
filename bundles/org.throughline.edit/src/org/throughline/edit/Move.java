package org.throughline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.survey.SurveyPackage;

/**
 * A move of elements within their client that its method allows: units into a facility or another unit, jobs into the
 * unit they belong to, aspects into a product, and anything else among its kind where the order means something. What
 * has a day stands in the order of the days, and what is a file of its own in that of the names. Nothing ever moves
 * from one client to another.
 */
public final class Move {
    private static final Set<EReference> ORDERED = Set.of(
            OrganisationPackage.Literals.CLIENT__FACILITIES,
            OrganisationPackage.Literals.CLIENT__PARTICIPANTS,
            OrganisationPackage.Literals.CLIENT__PRODUCTS,
            OrganisationPackage.Literals.CLIENT__NEEDS,
            OrganisationPackage.Literals.FACILITY__UNITS,
            OrganisationPackage.Literals.UNIT__UNITS,
            OrganisationPackage.Literals.PRODUCT__ASPECTS,
            SurveyPackage.Literals.SURVEY__QUESTIONS,
            ImprovementPackage.Literals.PLAN__PROBLEMS,
            ImprovementPackage.Literals.PLAN__ACTIONS,
            ImprovementPackage.Literals.PLAN__TARGETS);

    private final Runnable change;

    private Move(Runnable change) {
        this.change = change;
    }

    /** Where elements go, seen from another one. */
    public enum Where {
        /** Into its list, before it. */
        BEFORE,
        /** Into the other one itself. */
        INTO,
        /** Into its list, after it. */
        AFTER
    }

    /** Returns the move of elements to a place; nothing where it is not allowed or would change nothing. */
    public static Optional<Move> of(Collection<?> elements, Object target, Where where) {
        if (elements.isEmpty() || !(target instanceof Element goal) || !areOfOneClient(elements, goal)) {
            return Optional.empty();
        }
        List<Element> moved = elements.stream()
                .map(Element.class::cast)
                .filter(each -> elements.stream().noneMatch(other -> isAround(other, each)))
                .toList();
        return where == Where.INTO ? into(moved, goal) : beside(moved, goal, where);
    }

    /** Returns the move of elements of one list past the next one, by -1 towards the beginning, by 1 the end. */
    public static Optional<Move> by(Collection<?> elements, int by) {
        if (elements.isEmpty()
                || !elements.stream().allMatch(each -> each instanceof Element element && list(element) != null)) {
            return Optional.empty();
        }
        EList<Element> list = list((Element) elements.iterator().next());
        List<Element> moved = elements.stream()
                .map(Element.class::cast)
                .sorted(Comparator.comparingInt(list::indexOf))
                .toList();
        int next = list.indexOf(by < 0 ? moved.getFirst() : moved.getLast()) + by;
        return list.containsAll(moved) && next >= 0 && next < list.size()
                ? of(moved, list.get(next), by < 0 ? Where.BEFORE : Where.AFTER)
                : Optional.empty();
    }

    /** Returns the elements of their client that all elements may be moved into, in the order of its files. */
    public static List<Element> places(Collection<?> elements) {
        List<Element> places = new ArrayList<>();
        ResourceSet client =
                elements.isEmpty() ? null : client(elements.iterator().next());
        if (client != null) {
            for (Iterator<?> all = client.getAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Element element
                        && of(elements, element, Where.INTO).isPresent()) {
                    places.add(element);
                }
            }
        }
        return places;
    }

    /** Moves the elements; to be called inside a change. */
    public void run() {
        change.run();
    }

    /** What lies in something that is moved goes with it. */
    private static boolean isAround(Object other, Element element) {
        return other != element && EcoreUtil.isAncestor((Element) other, element);
    }

    private static boolean areOfOneClient(Collection<?> elements, Element target) {
        ResourceSet client = client(target);
        return client != null && elements.stream().allMatch(each -> each instanceof Element && client(each) == client);
    }

    private static ResourceSet client(Object element) {
        return element instanceof EObject object && object.eResource() != null
                ? object.eResource().getResourceSet()
                : null;
    }

    private static Optional<Move> into(List<Element> moved, Element target) {
        return moved.stream().allMatch(each -> fits(each, target))
                ? Optional.of(new Move(() -> moved.forEach(each -> put(each, target))))
                : Optional.empty();
    }

    private static boolean fits(Element element, Element target) {
        return switch (element) {
            case Unit unit ->
                (target instanceof Facility || target instanceof Unit)
                        && unit.eContainer() != target
                        && !EcoreUtil.isAncestor(unit, target);
            case Job job -> target instanceof Unit && job.getUnit() != target;
            case Aspect aspect -> target instanceof Product && aspect.eContainer() != target;
            default -> false;
        };
    }

    private static void put(Element element, Element target) {
        switch (element) {
            case Job job -> job.setUnit((Unit) target);
            case Aspect aspect -> ((Product) target).getAspects().add(aspect);
            case Unit unit
            when target instanceof Facility facility -> facility.getUnits().add(unit);
            default -> ((Unit) target).getUnits().add((Unit) element);
        }
    }

    private static Optional<Move> beside(List<Element> moved, Element target, Where where) {
        EList<Element> list = list(target);
        if (list == null || moved.contains(target) || !moved.stream().allMatch(each -> mayStandBeside(each, target))) {
            return Optional.empty();
        }
        List<Element> wanted = new ArrayList<>(list);
        wanted.removeAll(new HashSet<>(moved));
        wanted.addAll(wanted.indexOf(target) + (where == Where.AFTER ? 1 : 0), moved);
        return wanted.equals(list)
                ? Optional.empty()
                : Optional.of(new Move(() -> ECollections.setEList(list, wanted)));
    }

    private static boolean mayStandBeside(Element element, Element target) {
        return switch (element) {
            case Unit unit -> target instanceof Unit && !EcoreUtil.isAncestor(unit, target);
            case Aspect aspect -> target instanceof Aspect;
            default -> list(element) == list(target);
        };
    }

    /** Returns the list that an element stands in; null where its order means nothing. */
    @SuppressWarnings("unchecked")
    private static EList<Element> list(Element element) {
        return element.eContainmentFeature() != null && ORDERED.contains(element.eContainmentFeature())
                ? (EList<Element>) element.eContainer().eGet(element.eContainmentFeature())
                : null;
    }
}
