package org.throughline.flow.handlers;

import java.util.Locale;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.commands.Arrangement;
import org.throughline.flow.select.Selected;

/** Arranges what is selected; how stands behind the class in plugin.xml, after a colon. */
public final class ArrangeHandler extends ChangeHandler implements IExecutableExtension {
    private Arrangement arrangement;
    private String label;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        arrangement = Arrangement.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
        label = element.getAttribute("name");
    }

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return super.isPossible(editor) && Selected.canArrange(editor.viewer(), arrangement);
    }

    @Override
    protected void run(FlowchartEditor editor) {
        Selected.arrange(editor.viewer(), editor.flowchart(), arrangement, label);
    }
}
