package org.throughline.script.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Notes what is changed of a client while it watches. */
public final class Touched extends EContentAdapter {
    private final ResourceSet resources;
    private final Map<EObject, Set<EStructuralFeature>> features = new LinkedHashMap<>();
    private long count;

    /** Watches a client from now on. */
    public Touched(ResourceSet resources) {
        this.resources = resources;
        resources.eAdapters().add(this);
    }

    /** Watches no more. */
    public void stop() {
        resources.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (change.getNotifier() instanceof EObject element
                && change.getFeature() instanceof EStructuralFeature feature) {
            count++;
            features.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(feature);
        } else if (change.getNotifier() == resources) {
            count++;
        }
    }

    /** What resolves here resolves nothing: references of a client are resolved when it is loaded. */
    @Override
    protected boolean resolve() {
        return false;
    }

    /** Returns how often something was changed: it differs where something was. */
    public long count() {
        return count;
    }

    /** Returns what was changed of which element, in the order in which it was. */
    public Map<EObject, Set<EStructuralFeature>> features() {
        return features;
    }
}
