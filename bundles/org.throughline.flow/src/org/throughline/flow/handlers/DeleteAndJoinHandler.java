package org.throughline.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.DeleteAndJoin;
import org.throughline.model.process.Process;

/** Deletes what is selected and joins what came before with what came after. */
public final class DeleteAndJoinHandler extends ChangeHandler {
    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return super.isPossible(editor) && selected(editor).stream().anyMatch(DeleteAndJoin::isPossible);
    }

    private static List<EObject> selected(FlowchartEditor editor) {
        List<EObject> elements = new ArrayList<>();
        if (editor.viewer() != null) {
            for (Object part : editor.viewer().getSelectedEditParts()) {
                if (((EditPart) part).getModel() instanceof EObject element && !(element instanceof Process)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        Flowchart flowchart = editor.flowchart();
        flowchart.session().change(Messages.deleteAndJoin, new DeleteAndJoin(selected(editor)));
    }
}
