package org.throughline.ui.table;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.edit.ClientSession;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.CustomField;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;

/**
 * Changes of any element of an open client, each one step for undo; nothing happens where the client is read only, or
 * where nothing would be different.
 */
public class ElementEdits {
    private final ClientSession session;
    private final Consumer<String> refused;
    private final String label;

    /**
     * Takes an open client.
     *
     * @param label the key of what undo calls the change of a field
     * @param refused is told why something typed was not taken; null when something was
     */
    public ElementEdits(ClientSession session, String label, Consumer<String> refused) {
        this.session = session;
        this.label = label;
        this.refused = refused;
    }

    /** Returns the open client. */
    public final ClientSession session() {
        return session;
    }

    /** Returns whether something may be changed. */
    public final boolean isWritable() {
        return session.isWritable();
    }

    /** Tells why something typed was not taken. */
    public final void refuse(String reason) {
        refused.accept(reason);
    }

    /**
     * Makes a change, one step for undo.
     *
     * @param key the key of what undo calls it
     */
    public final void change(String key, Runnable change) {
        if (session.isWritable()) {
            refused.accept(null);
            session.change(Messages.text(key), change);
        }
    }

    /** Adds an element at the end of a list; returns it, or null where nothing may be changed. */
    public final <T> T insert(String key, EList<? super T> into, T added) {
        if (!session.isWritable()) {
            return null;
        }
        change(key, () -> into.add(added));
        return added;
    }

    /** Sets what an element is; null or an empty text as none. */
    public final void set(EObject element, EStructuralFeature feature, Object value) {
        Object set = "".equals(value) ? null : value;
        if (set == null && feature == BasePackage.Literals.ELEMENT__NAME && needsName(element)) {
            refuse(Messages.text("edits.nameNeeded"));
            return;
        }
        boolean known = element.eIsSet(feature) || !feature.isUnsettable();
        boolean same = set == null ? !element.eIsSet(feature) : known && set.equals(element.eGet(feature));
        if (!same) {
            change(label, () -> {
                if (set == null) {
                    element.eUnset(feature);
                } else {
                    element.eSet(feature, set);
                }
            });
        }
    }

    private static boolean needsName(EObject element) {
        return element instanceof Client
                || element instanceof Participant
                || element instanceof Facility
                || element instanceof Unit
                || element instanceof Product
                || element instanceof CustomField;
    }

    /** Sets everything that an element lists. */
    @SuppressWarnings("unchecked")
    public final void setAll(EObject element, EStructuralFeature feature, List<?> values) {
        EList<Object> all = (EList<Object>) element.eGet(feature);
        if (!all.equals(values)) {
            change(label, () -> {
                all.clear();
                all.addAll(values);
            });
        }
    }
}
