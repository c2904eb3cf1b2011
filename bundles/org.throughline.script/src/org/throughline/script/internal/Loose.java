package org.throughline.script.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.client.ClientFolder;

/** Finds references to elements that were made but never added, with which the client could not be saved. */
final class Loose {
    private Loose() {}

    /** Why a script's work cannot be kept. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    static void refuse(ClientFolder client, Touched touched) {
        for (Map.Entry<EObject, Set<EStructuralFeature>> change :
                touched.features().entrySet()) {
            if (isIn(client, change.getKey())) {
                change.getValue().forEach(feature -> refuse(client, change.getKey(), feature));
            }
        }
    }

    private static void refuse(ClientFolder client, EObject owner, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return;
        }
        List<?> targets = reference.isMany()
                ? (List<?>) owner.eGet(reference)
                : owner.eGet(reference) == null ? List.of() : List.of(owner.eGet(reference));
        for (Object target : targets) {
            EObject element = (EObject) target;
            if (!isIn(client, element)) {
                throw new Refused("the " + Elements.called(owner) + " refers to the " + Elements.called(element)
                        + ", which is not in the client; add it to a list of the client");
            }
            if (reference.isContainment()) {
                for (EReference inner : element.eClass().getEAllReferences()) {
                    refuse(client, element, inner);
                }
            }
        }
    }

    private static boolean isIn(ClientFolder client, EObject element) {
        Resource file = element.eResource();
        return file != null && file.getResourceSet() == client.resources();
    }
}
