package org.throughline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Removes elements so that nothing in the client refers to them any more. */
public final class Deletion {
    private Deletion() {}

    /**
     * Removes elements, what they contain, the flows that begin or end at them, and every reference to any of these. A
     * node stays when its lane goes; it then lies in the lane around that one, if there is one. A process, survey, plan
     * or report goes with its file, which the next save removes. To be called inside a change.
     *
     * @throws IllegalArgumentException where one of the elements is the client itself
     */
    public static void delete(Collection<? extends EObject> elements) {
        for (EObject element : elements) {
            if (element instanceof Client) {
                throw new IllegalArgumentException("a client is a folder of its own and is not deleted here");
            }
        }
        if (elements.isEmpty()) {
            return;
        }
        SequencedSet<EObject> doomed = withAllThatGoesToo(elements);
        Map<EObject, Collection<EStructuralFeature.Setting>> usages = usages(doomed);
        usages.forEach((element, settings) -> {
            for (EStructuralFeature.Setting setting : settings) {
                if (!doomed.contains(setting.getEObject())
                        && setting.getEStructuralFeature().isChangeable()) {
                    release(setting, element, doomed);
                }
            }
        });
        doomed.stream()
                .filter(element -> !doomed.contains(element.eContainer()))
                .toList()
                .forEach(Deletion::remove);
    }

    /** A file keeps its root, so that it comes back whole where the change is undone. */
    private static void remove(EObject element) {
        Resource file = element.eContainer() == null ? element.eResource() : null;
        if (file == null) {
            EcoreUtil.remove(element);
        } else {
            file.getResourceSet().getResources().remove(file);
        }
    }

    private static void release(EStructuralFeature.Setting setting, EObject element, Set<EObject> doomed) {
        if (setting.getEObject() instanceof Node node && element instanceof Lane lane && node.getLane() == lane) {
            node.setLane(laneAround(lane, doomed));
        } else {
            EcoreUtil.remove(setting, element);
        }
    }

    private static Lane laneAround(Lane lane, Set<EObject> doomed) {
        EObject around = lane.eContainer();
        while (around != null && doomed.contains(around)) {
            around = around.eContainer();
        }
        return around instanceof Lane stays ? stays : null;
    }

    /**
     * Returns the elements that stay and refer to an element, or to something that would go with it, in the order of
     * the client's files: what somebody should know before he deletes it.
     */
    public static List<EObject> referrers(EObject element) {
        SequencedSet<EObject> doomed = withAllThatGoesToo(List.of(element));
        SequencedSet<EObject> found = new LinkedHashSet<>();
        for (Collection<EStructuralFeature.Setting> settings : usages(doomed).values()) {
            for (EStructuralFeature.Setting setting : settings) {
                if (!setting.getEStructuralFeature().isTransient() && !doomed.contains(setting.getEObject())) {
                    found.add(setting.getEObject());
                }
            }
        }
        return List.copyOf(found);
    }

    private static SequencedSet<EObject> withAllThatGoesToo(Collection<? extends EObject> elements) {
        SequencedSet<EObject> doomed = new LinkedHashSet<>();
        List<EObject> open = new ArrayList<>(elements);
        while (!open.isEmpty()) {
            EObject element = open.removeFirst();
            if (doomed.add(element)) {
                open.addAll(element.eContents());
                if (element instanceof DiagramElement end) {
                    open.addAll(end.getIncoming());
                    open.addAll(end.getOutgoing());
                }
            }
        }
        return doomed;
    }

    private static Map<EObject, Collection<EStructuralFeature.Setting>> usages(SequencedSet<EObject> doomed) {
        Notifier everything = whole(doomed.getFirst());
        return everything instanceof ResourceSet resources
                ? EcoreUtil.UsageCrossReferencer.findAll(doomed, resources)
                : EcoreUtil.UsageCrossReferencer.findAll(doomed, (EObject) everything);
    }

    private static Notifier whole(EObject element) {
        return element.eResource() != null && element.eResource().getResourceSet() != null
                ? element.eResource().getResourceSet()
                : EcoreUtil.getRootContainer(element);
    }
}
