package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.interview.Interview;

/** Begins or ends the interview in which step after step is typed. */
public final class InterviewHandler extends ChangeHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.interview";

    private static Interview interview(FlowchartEditor editor) {
        return Interview.of(editor.viewer(), editor.flowchart());
    }

    /** Can be ended while a name is typed. */
    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return editor.flowchart().isEditable();
    }

    @Override
    protected void run(FlowchartEditor editor) {
        Interview interview = interview(editor);
        interview.setListener(() ->
                PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null));
        if (interview.isRunning()) {
            interview.stop();
        } else {
            interview.start();
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(activeEditor() instanceof FlowchartEditor editor
                && editor.viewer() != null
                && interview(editor).isRunning());
    }
}
