package org.throughline.flow.handlers;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.keyboard.FlowWalk;

/** Selects what comes next in the flow, or before; which of them stands behind the class in plugin.xml. */
public final class WalkHandler extends FlowchartHandler implements IExecutableExtension {
    private boolean onwards;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        onwards = "next".equals(data);
    }

    @Override
    protected void run(FlowchartEditor editor) {
        FlowWalk.walk(editor.viewer(), editor.flowchart(), onwards);
    }
}
