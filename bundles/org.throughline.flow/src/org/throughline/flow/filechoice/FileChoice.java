package org.throughline.flow.filechoice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.throughline.flow.Messages;
import org.throughline.flow.views.TableMemory;

/** Asks for files to read, or for one to write, and begins where such files were chosen the last time. */
public final class FileChoice {
    private static final Bundle BUNDLE = FrameworkUtil.getBundle(FileChoice.class);

    private final Shell shell;
    private final String purpose;
    private final String title;
    private final List<FileKind> kinds;
    private String folder;

    /**
     * @param purpose what the files are for, the same each time: each purpose has its own last folder
     * @param kinds at least one
     */
    public FileChoice(Shell shell, String purpose, String title, List<FileKind> kinds) {
        this.shell = shell;
        this.purpose = purpose;
        this.title = title;
        this.kinds = List.copyOf(kinds);
    }

    /** Says where to begin when no such file was chosen before. */
    public FileChoice beginningIn(Path usual) {
        folder = usual.toString();
        return this;
    }

    /** Asks for a file to read. */
    public Optional<Path> one() {
        return read(false).stream().findFirst();
    }

    /** Asks for files to read; returns none where the user gave up. */
    public List<Path> several() {
        return read(true);
    }

    private List<Path> read(boolean several) {
        FileChooser.Answer answer = ask(new FileChooser.Question(title, false, several, kinds, 0, folder(), ""));
        return answer == null ? List.of() : answer.files();
    }

    /**
     * Asks for a file to write; asks again where the file is there already and shall stay as it is.
     *
     * @param proposed its name without an ending
     * @param kind the place among the kinds of the one that is offered first
     */
    public Optional<SaveTarget> target(String proposed, int kind) {
        while (true) {
            FileChooser.Answer answer =
                    ask(new FileChooser.Question(title, true, false, kinds, kind, folder(), proposed));
            if (answer == null) {
                return Optional.empty();
            }
            SaveTarget target =
                    SaveTarget.of(kinds, answer.kind(), answer.files().getFirst(), proposed);
            if (!Files.exists(target.file())
                    || MessageDialog.openQuestion(shell, title, NLS.bind(Messages.replaceFile, target.file()))) {
                return Optional.of(target);
            }
        }
    }

    private FileChooser.Answer ask(FileChooser.Question question) {
        ServiceReference<FileChooser> offered = BUNDLE.getBundleContext().getServiceReference(FileChooser.class);
        FileChooser chooser = offered == null
                ? new SystemFileChooser()
                : BUNDLE.getBundleContext().getService(offered);
        FileChooser.Answer answer = chooser.ask(shell, question);
        if (answer != null) {
            memory().put(purpose, answer.files().getFirst().getParent().toString());
        }
        return answer;
    }

    private String folder() {
        String last = memory().get(purpose);
        return last != null && Files.isDirectory(Path.of(last)) ? last : folder;
    }

    private static IDialogSettings memory() {
        return TableMemory.section(
                PlatformUI.getDialogSettingsProvider(BUNDLE).getDialogSettings(), FileChoice.class.getSimpleName());
    }
}
