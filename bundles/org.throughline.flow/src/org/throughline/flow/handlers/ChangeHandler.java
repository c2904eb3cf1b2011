package org.throughline.flow.handlers;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.FlowchartEditor;

/** Changes the flowchart of the active editor; disabled where it may not be changed and while a name is typed. */
public abstract class ChangeHandler extends FlowchartHandler {

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return editor.flowchart().isEditable() && !isTyping(editor);
    }

    /** Keys such as Control and Delete belong to the text while somebody writes. */
    private static boolean isTyping(FlowchartEditor editor) {
        if (editor.viewer() == null || editor.viewer().getControl() == null) {
            return false;
        }
        Control canvas = editor.viewer().getControl();
        return canvas.getDisplay().getFocusControl() instanceof Text text && text.getParent() == canvas;
    }
}
