package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.throughline.model.base.Element;

/** Lets copies refer to the elements of a client as it is now, found by their ids. */
final class Binding {
    private final Map<String, EObject> byId = new HashMap<>();

    private Binding(ResourceSet client) {
        client.getAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                byId.put(element.getId(), element);
            }
        });
    }

    /** Binds every reference that leads out of the copies; one whose element is gone is given up. */
    static void bind(Collection<EObject> copies, ResourceSet client) {
        Set<EObject> inside = new HashSet<>(copies);
        Binding binding = new Binding(client);
        inside.forEach(copy -> binding.bind(copy, inside));
    }

    private void bind(EObject copy, Set<EObject> inside) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
                bind(copy, reference, inside);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void bind(EObject copy, EReference reference, Set<EObject> inside) {
        if (reference.isMany()) {
            List<EObject> targets = (List<EObject>) copy.eGet(reference);
            List<EObject> bound = new ArrayList<>();
            targets.forEach(target -> {
                EObject now = now(target, inside);
                if (now != null) {
                    bound.add(now);
                }
            });
            if (!bound.equals(targets)) {
                targets.clear();
                targets.addAll(bound);
            }
        } else if (copy.eGet(reference) instanceof EObject target && now(target, inside) != target) {
            copy.eSet(reference, now(target, inside));
        }
    }

    private EObject now(EObject target, Set<EObject> inside) {
        return inside.contains(target) ? target : target instanceof Element element ? byId.get(element.getId()) : null;
    }
}
