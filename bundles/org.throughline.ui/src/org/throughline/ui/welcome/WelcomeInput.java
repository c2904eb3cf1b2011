package org.throughline.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;

/** The welcome; there is one in a window, and it is not kept for the next start. */
public record WelcomeInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("practice");
    }

    @Override
    public String getName() {
        return Messages.text("welcome.title");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return null;
    }
}
