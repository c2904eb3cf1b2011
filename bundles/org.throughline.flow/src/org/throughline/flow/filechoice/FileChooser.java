package org.throughline.flow.filechoice;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks a user for files. The dialog of the system does, unless a service of this type is registered, which is then
 * asked in its stead.
 */
public interface FileChooser {
    /**
     * What is asked.
     *
     * @param save whether a file to write is wanted, not files to read
     * @param several whether more than one may be chosen
     * @param kinds what is offered
     * @param kind the place among them of the one that is offered first
     * @param folder where to begin; null where that is for the system to say
     * @param name the proposed name without an ending; empty for files to read
     */
    record Question(
            String title, boolean save, boolean several, List<FileKind> kinds, int kind, String folder, String name) {}

    /**
     * What was answered.
     *
     * @param files at least one
     * @param kind the place of the kind that was chosen; less than 0 where that is not told
     */
    record Answer(List<Path> files, int kind) {}

    /** Returns the answer, or null where the user gave up. */
    Answer ask(Shell shell, Question question);
}
