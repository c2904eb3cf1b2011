package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.keyboard.KeyConnect;
import org.throughline.model.process.DiagramElement;

/** Draws an arrow from the selected element to one chosen from a list. */
public final class ConnectToHandler extends SelectionHandler {
    @Override
    boolean fits(List<DiagramElement> selected) {
        return selected.size() == 1;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        DiagramElement source = selected(editor).getFirst();
        List<DiagramElement> targets = KeyConnect.targets(editor.flowchart(), source);
        String message = NLS.bind(Messages.connectToMessage, ElementProviders.nameOf(source));
        DiagramElement target = choose(editor, Messages.connectTo, message, targets, DiagramElement.class);
        if (target != null) {
            KeyConnect.connect(editor.flowchart(), source, target).execute();
        }
    }
}
