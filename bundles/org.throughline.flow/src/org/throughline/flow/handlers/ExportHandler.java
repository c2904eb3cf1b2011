package org.throughline.flow.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.process.ProcessWriters;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.files.ExportChoice;
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
        dialog.setFileName(FlowchartExport.nameOf(editor.flowchart().process()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            ExportChoice choice = choiceFor(choices, dialog.getFilterIndex(), chosen);
            write(editor, choice, Path.of(choice.named(chosen)));
        }
    }

    /** An ending that was typed counts more than the filter that happens to be set. */
    private static ExportChoice choiceFor(List<ExportChoice> choices, int filter, String file) {
        ExportChoice set = choices.get(Math.max(0, filter));
        return set.named(file).equals(file)
                ? set
                : choices.stream()
                        .filter(choice -> choice.named(file).equals(file))
                        .findFirst()
                        .orElse(set);
    }

    private static void write(FlowchartEditor editor, ExportChoice choice, Path file) {
        FlowchartExport export = new FlowchartExport(editor.flowchart().process(), choice, file);
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
