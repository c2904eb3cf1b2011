package org.throughline.edit.internal;

import java.util.List;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A recorder that is attached to a client once and stays. The recorder it extends looks at every object that it watches
 * when a recording ends; this one forgets those that were there before, so that a recording costs what it touches.
 */
public final class SteadyRecorder extends ChangeRecorder {

    /** Watches everything in the resources, and whatever is added to it. */
    public SteadyRecorder(ResourceSet resources) {
        super(resources);
        setRecording(false);
        begin();
        setRecording(false);
    }

    /** Begins a recording. */
    public void begin() {
        targetObjects.clear();
        originalTargetObjects.clear();
        beginRecording(List.of());
    }

    /** Ends a recording and returns how to reverse it. */
    public ChangeDescription end() {
        ChangeDescription changes = endRecording();
        setChangeDescription(null);
        return changes;
    }
}
