package org.throughline.edit.internal;

import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** A change that has happened, with what it takes to reverse it and to do it again. */
public final class RecordedChange extends AbstractCommand {
    private final ResourceSet resources;
    private final ChangeDescription reversal;
    private List<Resource> otherResources;

    /**
     * Keeps what was recorded.
     *
     * @param before the resources that there were before the change
     */
    public RecordedChange(String label, ResourceSet resources, List<Resource> before, ChangeDescription reversal) {
        super(label);
        this.resources = resources;
        this.otherResources = before;
        this.reversal = reversal;
    }

    /** Returns whether nothing came of the change. */
    public boolean isEmpty() {
        return reversal.getObjectChanges().isEmpty()
                && reversal.getResourceChanges().isEmpty()
                && resources.getResources().equals(otherResources);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** The change was made before it was recorded here: there is nothing left to do. */
    @Override
    public void execute() {
        // made already
    }

    @Override
    public void undo() {
        reverse();
    }

    @Override
    public void redo() {
        reverse();
    }

    private void reverse() {
        List<Resource> now = List.copyOf(resources.getResources());
        reversal.applyAndReverse();
        if (!now.equals(otherResources)) {
            resources.getResources().retainAll(otherResources);
            for (int i = 0; i < otherResources.size(); i++) {
                if (i >= resources.getResources().size()
                        || resources.getResources().get(i) != otherResources.get(i)) {
                    resources.getResources().add(i, otherResources.get(i));
                }
            }
        }
        otherResources = now;
    }
}
