package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.steps.AddSteps;
import org.throughline.flow.steps.PasteStepsDialog;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Node;

/** Adds the list of steps in the clipboard to the flowchart, behind the selected node where one is. */
public final class PasteStepsHandler extends ChangeHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        Flowchart flowchart = editor.flowchart();
        Shell shell = editor.getSite().getShell();
        List<DiagramElement> selected = SelectionHandler.selected(editor);
        Node behind = selected.size() == 1 && selected.getFirst() instanceof Node node ? node : null;
        PasteStepsDialog dialog = new PasteStepsDialog(
                shell, ElementProviders.nameOf(flowchart.process()), PasteStepsDialog.clipboard(shell));
        if (dialog.open() == Window.OK) {
            AddSteps steps =
                    new AddSteps(flowchart.process(), flowchart.session().client(), dialog.list(), behind);
            flowchart.session().change(Messages.pasteSteps, steps);
        }
    }
}
