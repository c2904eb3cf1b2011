package org.throughline.flow.handlers;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.throughline.flow.FlowchartEditor;

/** Runs an action that GEF has; its id stands behind the class in plugin.xml, after a colon. */
public final class ActionHandler extends FlowchartHandler implements IExecutableExtension {
    private String id;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        id = String.valueOf(data);
    }

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return action(editor).isEnabled();
    }

    @Override
    protected void run(FlowchartEditor editor) {
        action(editor).run();
    }

    private IAction action(FlowchartEditor editor) {
        return ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(id);
    }
}
