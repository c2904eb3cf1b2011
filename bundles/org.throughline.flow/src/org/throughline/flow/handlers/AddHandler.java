package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.keyboard.KeyAdd;
import org.throughline.model.process.DiagramElement;

/** Adds an element of a kind chosen from a list behind the selected node, and lets its name be typed. */
public final class AddHandler extends ChangeHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        ElementProvider kind = SelectionHandler.choose(
                editor, Messages.addElement, Messages.addElementMessage, KeyAdd.kinds(), ElementProvider.class);
        if (kind == null) {
            return;
        }
        List<DiagramElement> selected = SelectionHandler.selected(editor);
        DiagramElement element = kind.create();
        KeyAdd.add(editor.flowchart(), element, selected.size() == 1 ? selected.getFirst() : null)
                .execute();
        SelectionHandler.select(editor, element);
        if (editor.viewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            part.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
