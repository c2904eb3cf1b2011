package org.throughline.ui.improve;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.Problem;

/** The causes of a problem, each with what explains it below. */
final class CauseContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((Problem) input).getCauses().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Cause) parent).getCauses().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((Cause) element).eContainer() instanceof Cause cause ? cause : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Cause) element).getCauses().isEmpty();
    }
}
