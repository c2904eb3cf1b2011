package org.throughline.flow.actions;

import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.clipboard.FlowchartClipboard;

/** Cut, copy and paste of the window for a flowchart. */
public final class ClipboardActions {
    private ClipboardActions() {}

    /** Returns the actions of an editor; its viewer need not exist yet. */
    public static List<EditAction> of(FlowchartEditor editor) {
        EditAction cut = new EditAction(
                editor,
                ActionFactory.CUT,
                Messages.cut,
                () -> isEditable(editor) && clipboard(editor).canCopy(),
                () -> clipboard(editor).cut());
        EditAction copy = new EditAction(
                editor,
                ActionFactory.COPY,
                Messages.copy,
                () -> editor.viewer() != null && clipboard(editor).canCopy(),
                () -> clipboard(editor).copy());
        EditAction paste = new EditAction(
                editor, ActionFactory.PASTE, Messages.paste, () -> isEditable(editor), () -> paste(editor));
        icon(cut, ISharedImages.IMG_TOOL_CUT);
        icon(copy, ISharedImages.IMG_TOOL_COPY);
        icon(paste, ISharedImages.IMG_TOOL_PASTE);
        return List.of(cut, copy, paste);
    }

    private static void icon(IAction action, String name) {
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name));
    }

    private static boolean isEditable(FlowchartEditor editor) {
        return editor.viewer() != null
                && editor.isArranged()
                && editor.flowchart().isEditable();
    }

    private static FlowchartClipboard clipboard(FlowchartEditor editor) {
        return new FlowchartClipboard(editor.viewer(), editor.flowchart());
    }

    private static void paste(FlowchartEditor editor) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(clipboard(editor).paste().orElse(null));
    }
}
