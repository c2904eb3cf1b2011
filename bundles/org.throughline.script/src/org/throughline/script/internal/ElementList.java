package org.throughline.script.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.Undefined;
import org.throughline.edit.Deletion;
import org.throughline.model.survey.Wave;

/**
 * A list of the model as it was when it was read: an array that nobody can write into, so that it may be gone through
 * while the list itself is changed by add, remove, move and clear.
 */
final class ElementList extends NativeArray {
    private static final long serialVersionUID = 1L;

    private final transient EObject owner;
    private final transient EStructuralFeature feature;
    private final transient Elements elements;
    private final long changes;

    ElementList(EObject owner, EStructuralFeature feature, Elements elements) {
        super(values(owner, feature, elements));
        this.owner = owner;
        this.feature = feature;
        this.elements = elements;
        this.changes = elements.changes();
    }

    private static Object[] values(EObject owner, EStructuralFeature feature, Elements elements) {
        return ((List<?>) owner.eGet(feature))
                .stream()
                        .map(value -> value instanceof EObject element
                                ? elements.of(element)
                                : Values.read(owner, (EAttribute) feature, value))
                        .toArray();
    }

    static ElementList of(Scriptable self) {
        if (self instanceof ElementList list) {
            return list;
        }
        throw Elements.refused("this is no list of the client");
    }

    /** Returns whether the model was not changed since this was read; an element outside the client tells nobody. */
    boolean isUpToDate() {
        return changes == elements.changes() && owner.eResource() != null;
    }

    @SuppressWarnings("unchecked")
    private EList<Object> list() {
        ElementObject.requireWritable(owner, feature);
        return (EList<Object>) owner.eGet(feature);
    }

    /** Adds everything given and returns the first. */
    Object addGiven(Object[] given) {
        EList<Object> list = list();
        for (Object value : given) {
            Object added = Elements.given(owner, feature, value);
            if (isContainment() && contains((EObject) added, owner)) {
                throw Elements.refused("the " + Elements.called(owner) + " lies in the "
                        + Elements.called((EObject) added) + " itself");
            }
            list.add(added);
        }
        return given.length == 0 ? Undefined.instance : given[0];
    }

    private static boolean contains(EObject around, EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }

    /** Takes things out; what lies in this list goes with everything that refers to it. */
    Object removeGiven(Object[] given) {
        EList<Object> list = list();
        List<Object> going = new ArrayList<>();
        for (Object value : given) {
            Object one = Elements.given(owner, feature, value);
            if (!list.contains(one)) {
                throw Elements.refused(Elements.words(value) + " is not in " + Elements.place(owner, feature));
            }
            going.add(one);
        }
        return remove(list, going);
    }

    Object removeEverything() {
        EList<Object> list = list();
        return remove(list, List.copyOf(list));
    }

    private Object remove(EList<Object> list, List<Object> going) {
        if (isContainment()) {
            delete(going.stream().map(EObject.class::cast).toList());
        } else {
            list.removeAll(going);
        }
        return Undefined.instance;
    }

    /** Deletes elements; one that holds what was measured stays. */
    static void delete(List<? extends EObject> going) {
        for (EObject one : going) {
            boolean measured = one instanceof Wave || one.eContents().stream().anyMatch(Wave.class::isInstance);
            if (measured) {
                throw Elements.refused("the " + Elements.called(one) + " holds what was measured; delete it by hand");
            }
        }
        Deletion.delete(going);
    }

    Object moveGiven(Object[] given) {
        EList<Object> list = list();
        Object moved = Elements.given(owner, feature, given.length == 0 ? null : given[0]);
        double to = given.length < 2 ? Double.NaN : ScriptRuntime.toNumber(given[1]);
        if (!list.contains(moved) || !(to >= 0 && to < list.size())) {
            throw Elements.refused("move takes something of the list and its new place, 0 to " + (list.size() - 1));
        }
        list.move((int) to, moved);
        return Undefined.instance;
    }

    private boolean isContainment() {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
