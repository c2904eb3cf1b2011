package org.throughline.edit.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.throughline.core.client.FileContent;

/** A step of a command stack with the files that belong to it, before and after. */
public final class FiledStep {
    private final Command command;
    private final Map<String, FileContent> before;
    private final Map<String, FileContent> after;
    private boolean done = true;

    /** Takes a step that was just made and whose files are written. */
    public FiledStep(Command command, Map<String, FileContent> before, Map<String, FileContent> after) {
        this.command = command;
        this.before = Map.copyOf(before);
        this.after = Map.copyOf(after);
    }

    /**
     * Returns what files hold now; {@link FileContent#ABSENT} where there is none.
     *
     * @param names the paths within the folder
     */
    public static Map<String, FileContent> contents(Path folder, Set<String> names) throws IOException {
        Map<String, FileContent> contents = new LinkedHashMap<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            contents.put(name, Files.isRegularFile(file) ? kept(file) : FileContent.ABSENT);
        }
        return contents;
    }

    private static FileContent kept(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            Files.copy(file, out);
        }
        byte[] bytes = packed.toByteArray();
        return out -> {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                in.transferTo(out);
            }
        };
    }

    /** Returns the files to be written where the step was just undone or redone; nothing where it was not. */
    public Optional<Map<String, FileContent>> follow(CommandStack stack) {
        if (done && stack.getRedoCommand() == command) {
            done = false;
            return Optional.of(before);
        }
        if (!done && stack.getUndoCommand() == command) {
            done = true;
            return Optional.of(after);
        }
        return Optional.empty();
    }
}
