package org.throughline.flow.filechoice;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The system's own dialog for files. */
final class SystemFileChooser implements FileChooser {
    @Override
    public Answer ask(Shell shell, Question question) {
        FileDialog dialog = new FileDialog(
                shell, (question.save() ? SWT.SAVE : SWT.OPEN) | (question.several() ? SWT.MULTI : SWT.NONE));
        dialog.setText(question.title());
        dialog.setFilterNames(question.kinds().stream().map(FileKind::label).toArray(String[]::new));
        dialog.setFilterExtensions(
                question.kinds().stream().map(FileKind::patterns).toArray(String[]::new));
        dialog.setFilterIndex(question.kind());
        dialog.setFileName(question.name());
        if (question.folder() != null) {
            dialog.setFilterPath(question.folder());
        }
        String first = dialog.open();
        if (first == null) {
            return null;
        }
        Path folder = Path.of(first).toAbsolutePath().getParent();
        return new Answer(
                Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList(), dialog.getFilterIndex());
    }
}
