package org.throughline.flow.actions;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.flow.FlowchartEditor;

/** Keeps Delete, Paste and the like from the flowchart while words are typed in a field beside it. */
public final class FindKeys implements FocusListener {
    private static final List<String> IDS = List.of(
            ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(),
            ActionFactory.SELECT_ALL.getId(),
            ActionFactory.UNDO.getId(),
            ActionFactory.REDO.getId());

    private final FlowchartEditor editor;

    /** Gives the keys of an editor to a field that it listens to. */
    public FindKeys(FlowchartEditor editor) {
        this.editor = editor;
    }

    @Override
    public void focusGained(FocusEvent event) {
        IActionBars bars = editor.getEditorSite().getActionBars();
        IDS.forEach(id -> bars.setGlobalActionHandler(id, null));
        bars.updateActionBars();
    }

    /** Another editor that became active has taken the keys for itself. */
    @Override
    public void focusLost(FocusEvent event) {
        if (editor.getSite().getPage() != null && editor.getSite().getPage().getActiveEditor() == editor) {
            IActionBars bars = editor.getEditorSite().getActionBars();
            ActionRegistry actions = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
            IDS.forEach(id -> bars.setGlobalActionHandler(id, actions.getAction(id)));
            bars.updateActionBars();
        }
    }
}
