package org.throughline.model;

import java.util.UUID;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.throughline.model.base.BasePackage;

/**
 * The base of every generated class: holds the id of an element, a UUID that is given when first asked for. A file that
 * is read, or a generator that must write the same bytes twice, sets it by {@code eSet}; nobody else can, and a copy
 * gets an id of its own.
 */
public abstract class IdentifiedObject extends MinimalEObjectImpl.Container {
    private String identity;

    /** Returns the id; never null. */
    protected final String identity() {
        if (identity == null) {
            identity = UUID.randomUUID().toString();
        }
        return identity;
    }

    @Override
    public void eSet(int featureID, Object newValue) {
        if (featureID == BasePackage.ELEMENT__ID) {
            identity = (String) newValue;
        } else {
            super.eSet(featureID, newValue);
        }
    }
}
