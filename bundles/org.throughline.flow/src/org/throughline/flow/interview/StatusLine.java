package org.throughline.flow.interview;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IStatusLineManager;

/** What the status line of the window says of the keys; nothing happens where there is no window. */
final class StatusLine {
    private StatusLine() {}

    /** Shows a sentence; null takes it away. */
    static void show(EditPartViewer viewer, String sentence) {
        if (viewer.getEditDomain() instanceof DefaultEditDomain ofEditor) {
            IStatusLineManager line =
                    ofEditor.getEditorPart().getEditorSite().getActionBars().getStatusLineManager();
            line.setErrorMessage(null);
            line.setMessage(sentence);
        }
    }

    /** Shows what is wrong. */
    static void showProblem(EditPartViewer viewer, String sentence) {
        if (viewer.getEditDomain() instanceof DefaultEditDomain ofEditor) {
            ofEditor.getEditorPart()
                    .getEditorSite()
                    .getActionBars()
                    .getStatusLineManager()
                    .setErrorMessage(sentence);
        }
    }
}
