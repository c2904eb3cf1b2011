package org.throughline.flow.handlers;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.select.Kind;

/** Selects all of a kind, which stands behind the class in plugin.xml, after a colon. */
public final class SelectHandler extends FlowchartHandler implements IExecutableExtension {
    private Kind kind;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = Kind.of(String.valueOf(data));
    }

    @Override
    protected void run(FlowchartEditor editor) {
        kind.select(editor.viewer());
    }
}
