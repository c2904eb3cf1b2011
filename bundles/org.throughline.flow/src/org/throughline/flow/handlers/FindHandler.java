package org.throughline.flow.handlers;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.throughline.flow.FlowchartEditor;

/** Goes to the next place found, or the one before; which stands behind the class in plugin.xml, after a colon. */
public final class FindHandler extends FlowchartHandler implements IExecutableExtension {
    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = "next".equals(data);
    }

    @Override
    protected void run(FlowchartEditor editor) {
        editor.findBar().step(forward);
    }
}
