package org.throughline.flow.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.process.ProcessWriters;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.files.ExportChoice;
import org.throughline.flow.files.ExportTarget;
import org.throughline.flow.files.FlowchartExport;

/** Writes the flowchart as a file that the user names. */
public final class ExportHandler extends FlowchartHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        Shell shell = editor.getSite().getShell();
        List<ExportChoice> choices = ExportChoice.of(ProcessWriters.CONTRIBUTED.instances());
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setFilterNames(choices.stream().map(ExportChoice::label).toArray(String[]::new));
        dialog.setFilterExtensions(choices.stream().map(ExportChoice::patterns).toArray(String[]::new));
        String proposed = FlowchartExport.nameOf(editor.flowchart().process());
        dialog.setFileName(proposed);
        dialog.setOverwrite(true);
        String answer = dialog.open();
        if (answer != null) {
            ExportTarget target = ExportTarget.of(choices, dialog.getFilterIndex(), answer, proposed);
            if (target.file().equals(Path.of(answer)) || mayReplace(shell, target.file())) {
                write(editor, target);
            }
        }
    }

    /** The dialog asked for the name it gave only. */
    private static boolean mayReplace(Shell shell, Path file) {
        return !Files.exists(file)
                || MessageDialog.openQuestion(shell, Messages.exportTitle, NLS.bind(Messages.exportReplace, file));
    }

    private static void write(FlowchartEditor editor, ExportTarget target) {
        FlowchartExport export = new FlowchartExport(editor.flowchart().process(), target.choice(), target.file());
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
