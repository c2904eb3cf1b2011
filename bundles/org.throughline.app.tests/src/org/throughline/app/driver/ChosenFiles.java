package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.flow.filechoice.FileChooser;
import org.throughline.flow.filechoice.FileKind;

/** Chooses files where the system's dialog would ask, which takes no posted keys. */
public final class ChosenFiles implements FileChooser {
    private final String kind;
    private final Deque<Path> files;
    private Question asked;

    private ChosenFiles(String kind, List<Path> files) {
        this.kind = kind;
        this.files = new ArrayDeque<>(files);
    }

    /**
     * Says which files are chosen: together where several may be, else one after the other each time it is asked, and
     * none at the end. The kind is left as it is offered.
     */
    public static ChosenFiles of(Path... files) {
        return new ChosenFiles(null, List.of(files));
    }

    /** Says which file is chosen, and which kind of file by the beginning of its label. */
    public static ChosenFiles ofKind(String kind, Path file) {
        return new ChosenFiles(kind, List.of(file));
    }

    /** Does something that asks for files, and returns what was asked. */
    public Question during(Runnable work) {
        ServiceRegistration<FileChooser> offer = FrameworkUtil.getBundle(FileChooser.class)
                .getBundleContext()
                .registerService(FileChooser.class, this, null);
        try {
            work.run();
        } finally {
            offer.unregister();
        }
        assertNotNull(asked, "no file was asked for");
        return asked;
    }

    @Override
    public Answer ask(Shell shell, Question question) {
        asked = question;
        if (files.isEmpty()) {
            return null;
        }
        int chosen = question.kind();
        if (kind != null) {
            List<String> labels = question.kinds().stream().map(FileKind::label).toList();
            chosen = labels.indexOf(labels.stream()
                    .filter(label -> label.startsWith(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(kind + " is not among " + labels)));
        }
        return new Answer(question.several() ? List.copyOf(files) : List.of(files.remove()), chosen);
    }
}
