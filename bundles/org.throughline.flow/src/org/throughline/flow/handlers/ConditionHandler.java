package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.keyboard.KeyWords;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Asks for the condition of the selected arrow. */
public final class ConditionHandler extends SelectionHandler {
    @Override
    boolean fits(List<DiagramElement> selected) {
        return selected.size() == 1 && selected.getFirst() instanceof Flow;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        Flow flow = (Flow) selected(editor).getFirst();
        InputDialog dialog = new InputDialog(
                editor.getSite().getShell(),
                Messages.setCondition,
                Messages.setConditionMessage,
                KeyWords.words(flow),
                null);
        if (dialog.open() == Window.OK) {
            KeyWords.setWords(editor.flowchart(), flow, dialog.getValue());
        }
    }
}
