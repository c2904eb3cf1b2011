package org.throughline.core.client;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;

/** Copies elements with their ids, for a model of its own: no two elements of one client may have the same id. */
public final class IdenticalCopier extends EcoreUtil.Copier {
    private static final long serialVersionUID = 1;

    @Override
    public EObject copy(EObject original) {
        EObject copy = super.copy(original);
        if (original instanceof Element element) {
            copy.eSet(BasePackage.Literals.ELEMENT__ID, element.getId());
        }
        return copy;
    }

    /** Returns a copy of an element with all that is in it. */
    public static <T extends EObject> T copyOf(T original) {
        IdenticalCopier copier = new IdenticalCopier();
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(original);
        copier.copyReferences();
        return copy;
    }
}
