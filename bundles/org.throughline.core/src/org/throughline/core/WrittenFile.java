package org.throughline.core;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files that somebody asks for: the ending of the name chooses the format, and all of a file is written or nothing. */
public final class WrittenFile {
    private WrittenFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes the content; the stream stays open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Returns the writer of a file.
     *
     * @param endings the endings of a writer's files without the dot, in small letters
     * @param what what is written, such as {@code a flowchart}
     * @throws RefusedInputException where no writer has the file's ending; its reason lists the endings there are
     */
    public static <T> T byExtension(
            Path file, List<? extends T> writers, Function<? super T, List<String>> endings, String what)
            throws RefusedInputException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (T writer : writers) {
            if (name.contains(".") && endings.apply(writer).contains(ending)) {
                return writer;
            }
        }
        String known = writers.stream()
                .flatMap(writer -> endings.apply(writer).stream())
                .distinct()
                .sorted()
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
        throw new RefusedInputException(
                file,
                0,
                "the ending of the name chooses the format; " + what + " is written as one of "
                        + (known.isEmpty() ? "no format at all, since no writer is installed" : known));
    }

    /**
     * Writes a file, all of it or nothing: what was there stays until the new content is complete.
     *
     * @param what what is written, such as {@code the flowchart}
     * @throws RefusedInputException where the name is a folder's or the file's folder is missing
     */
    public static void write(Path file, String what, Content content) throws IOException, RefusedInputException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new RefusedInputException(file, 0, "this is a folder; name a file for " + what);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new RefusedInputException(
                    file, 0, "the folder " + target.getParent() + " does not exist; make it first");
        }
        Path begun = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
