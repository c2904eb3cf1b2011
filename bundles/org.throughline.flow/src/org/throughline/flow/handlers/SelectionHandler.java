package org.throughline.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.throughline.flow.FlowchartEditor;
import org.throughline.model.process.DiagramElement;

/** Changes what is selected in the flowchart; disabled where nothing fitting is. */
abstract class SelectionHandler extends ChangeHandler {

    /** Returns whether this handler can do something with these elements; there is at least one. */
    abstract boolean fits(List<DiagramElement> selected);

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        List<DiagramElement> selected = selected(editor);
        return super.isPossible(editor) && !selected.isEmpty() && fits(selected);
    }

    static List<DiagramElement> selected(FlowchartEditor editor) {
        List<DiagramElement> elements = new ArrayList<>();
        for (Object part : editor.viewer() == null ? List.of() : editor.viewer().getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof DiagramElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Returns those of a type. */
    static <T> List<T> only(Class<T> type, List<DiagramElement> elements) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Asks for one of many, in a list that narrows while its user types; null where he gives it up. */
    static <T> T choose(FlowchartEditor editor, String title, String message, List<T> choices, Class<T> type) {
        Shell shell = editor.getSite().getShell();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new ChoiceLabels());
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setMultipleSelection(false);
        dialog.setAllowDuplicates(true);
        dialog.setElements(choices.toArray());
        dialog.open();
        return type.cast(dialog.getFirstResult());
    }

    /** Selects an element and shows it. */
    static void select(FlowchartEditor editor, DiagramElement element) {
        editor.viewer().flush();
        if (editor.viewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            editor.viewer().select(part);
            editor.viewer().reveal(part);
        }
    }
}
