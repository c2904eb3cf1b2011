package org.throughline.flow.handlers;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.commands.AddNext;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.pad.NextNode;
import org.throughline.flow.parts.NodePart;
import org.throughline.model.process.ProcessPackage;

/** Makes the next node after the selected one; its type stands behind the class in plugin.xml, after a colon. */
public final class NextNodeHandler extends ChangeHandler implements IExecutableExtension {
    private String type;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        type = String.valueOf(data);
    }

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return super.isPossible(editor) && selected(editor) != null;
    }

    /** Returns the node that is selected alone and that something can follow; null otherwise. */
    static NodePart selected(FlowchartEditor editor) {
        return editor.viewer() != null
                        && editor.viewer().getSelectedEditParts().size() == 1
                        && editor.viewer().getSelectedEditParts().getFirst() instanceof NodePart part
                        && AddNext.isPossible(part.getModel())
                ? part
                : null;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        EClass wanted = (EClass) ProcessPackage.eINSTANCE.getEClassifier(type);
        NextNode.add(selected(editor), ElementProviders.ofType(wanted));
    }
}
