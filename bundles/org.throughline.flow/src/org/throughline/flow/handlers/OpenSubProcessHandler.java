package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.OpenSubProcess;
import org.throughline.flow.select.Selected;
import org.throughline.model.process.SubProcess;

/** Shows what the selected sub-process holds, or hides it. */
public final class OpenSubProcessHandler extends ChangeHandler {
    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return super.isPossible(editor) && Selected.subProcess(editor.viewer()).isPresent();
    }

    @Override
    protected void run(FlowchartEditor editor) {
        SubProcess selected = Selected.subProcess(editor.viewer()).orElseThrow();
        String label = OpenSubProcess.isOpen(selected) ? Messages.closeSubProcess : Messages.openSubProcess;
        editor.flowchart().session().change(label, new OpenSubProcess(selected, Messages.start));
    }
}
