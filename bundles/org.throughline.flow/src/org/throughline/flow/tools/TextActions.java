package org.throughline.flow.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** Lets Delete, Undo, Copy and the like act on the text while a name is edited, and on the flowchart afterwards. */
final class TextActions {
    private static final List<String> IDS = List.of(
            ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(),
            ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId(),
            ActionFactory.UNDO.getId(),
            ActionFactory.REDO.getId());

    private final IActionBars bars;
    private final Map<String, IAction> ofFlowchart = new HashMap<>();
    private final CellEditorActionHandler ofText;

    private TextActions(IActionBars bars, CellEditor editor) {
        this.bars = bars;
        IDS.forEach(id -> ofFlowchart.put(id, bars.getGlobalActionHandler(id)));
        ofText = new CellEditorActionHandler(bars);
        ofText.addCellEditor(editor);
        bars.updateActionBars();
    }

    /** Hands the keys to a text; returns null where there is no window whose keys could be meant. */
    static TextActions handOver(EditDomain domain, CellEditor editor) {
        return domain instanceof DefaultEditDomain ofEditor
                ? new TextActions(ofEditor.getEditorPart().getEditorSite().getActionBars(), editor)
                : null;
    }

    /** Gives the keys back to the flowchart. */
    void giveBack() {
        ofText.dispose();
        ofFlowchart.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
