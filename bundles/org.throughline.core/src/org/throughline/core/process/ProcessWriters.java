package org.throughline.core.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.core.WrittenFile;
import org.throughline.core.extension.ContributionRegistry;

/** The formats that a process can be written in; the ending of a file's name chooses. */
public final class ProcessWriters {
    /** The extension point of writers. */
    public static final ContributionRegistry<ProcessWriter> CONTRIBUTED =
            new ContributionRegistry<>("org.throughline.core.processWriters", ProcessWriter.class);

    private ProcessWriters() {}

    /**
     * Returns the writer of a file.
     *
     * @throws RefusedInputException where no writer has the file's ending; its reason lists the endings there are
     */
    public static ProcessWriter byExtension(Path file) throws RefusedInputException {
        return byExtension(file, CONTRIBUTED.instances());
    }

    static ProcessWriter byExtension(Path file, List<? extends ProcessWriter> writers) throws RefusedInputException {
        return WrittenFile.<ProcessWriter>byExtension(file, writers, ProcessWriter::extensions, "a flowchart");
    }

    /**
     * Writes a file, all of it or nothing: what was there stays until the new content is complete.
     *
     * @throws RefusedInputException where no writer has the file's ending, the file's folder is missing, or the process
     *     cannot be written in this way
     */
    public static void write(ProcessExport export, Path file) throws IOException, RefusedInputException {
        write(export, file, byExtension(file));
    }

    static void write(ProcessExport export, Path file, ProcessWriter writer) throws IOException, RefusedInputException {
        try {
            WrittenFile.write(file, "the flowchart", out -> writer.write(export, out));
        } catch (NotWritableException e) {
            throw new RefusedInputException(file, 0, e.getMessage(), e);
        }
    }
}
