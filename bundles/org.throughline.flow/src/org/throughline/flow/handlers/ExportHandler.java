package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.process.ProcessWriters;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.SaveTarget;
import org.throughline.flow.files.ExportChoice;
import org.throughline.flow.files.FlowchartExport;

/** Writes the flowchart as a file that the user names. */
public final class ExportHandler extends FlowchartHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        Shell shell = editor.getSite().getShell();
        List<ExportChoice> choices = ExportChoice.of(ProcessWriters.CONTRIBUTED.instances());
        new FileChoice(
                        shell,
                        "flowchart",
                        Messages.exportTitle,
                        choices.stream().map(ExportChoice::kind).toList())
                .target(FlowchartExport.nameOf(editor.flowchart().process()), 0)
                .ifPresent(target -> write(editor, choices.get(target.kind()), target));
    }

    private static void write(FlowchartEditor editor, ExportChoice choice, SaveTarget target) {
        FlowchartExport export = new FlowchartExport(editor.flowchart().process(), choice, target.file());
        export.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                editor.getSite().getShell().getDisplay().asyncExec(() -> say(editor, event.getResult()));
            }
        });
        export.schedule();
    }

    private static void say(FlowchartEditor editor, IStatus result) {
        if (result.isOK()) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(result.getMessage());
        } else {
            MessageDialog.openError(editor.getSite().getShell(), Messages.exportTitle, result.getMessage());
        }
    }
}
