package org.throughline.core.process;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
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
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ProcessWriter writer : writers) {
            if (name.contains(".") && writer.extensions().contains(ending)) {
                return writer;
            }
        }
        String known = writers.stream()
                .flatMap(writer -> writer.extensions().stream())
                .distinct()
                .sorted()
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
        throw new RefusedInputException(
                file,
                0,
                "the ending of the name chooses the format; a flowchart is written as one of "
                        + (known.isEmpty() ? "no format at all, since no writer is installed" : known));
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
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new RefusedInputException(file, 0, "this is a folder; name a file for the flowchart");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new RefusedInputException(
                    file, 0, "the folder " + target.getParent() + " does not exist; make it first");
        }
        Path begun = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW))) {
                writer.write(export, out);
            }
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NotWritableException e) {
            throw new RefusedInputException(file, 0, e.getMessage(), e);
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
