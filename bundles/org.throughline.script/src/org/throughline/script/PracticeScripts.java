package org.throughline.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.WrittenFile;

/** The scripts that a practice keeps: a file each in its folder {@code scripts}, without any client's data. */
public record PracticeScripts(Path practice) {
    private static final String ENDING = ".js";
    private static final long LONGEST = 1 << 20;

    /** Returns the practice that a client's folder lies in: the one with its {@code clients}. */
    public static PracticeScripts around(Path client) {
        Path clients = client.toAbsolutePath().normalize().getParent();
        Path practice = clients == null || clients.getParent() == null ? clients : clients.getParent();
        return new PracticeScripts(practice);
    }

    /** Returns what the practice is called: its folder's name. */
    public String practiceName() {
        return practice == null || practice.getFileName() == null
                ? ""
                : practice.getFileName().toString();
    }

    /** Returns where the scripts lie. */
    public Path folder() {
        return practice.resolve("scripts");
    }

    /** Returns the files, sorted by name. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder())) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the file of a script by its name, with or without its ending. */
    public Path file(String name) {
        return folder().resolve(name.endsWith(ENDING) ? name : name + ENDING);
    }

    /** Returns what a script's file is called in a list. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Keeps a script in a file named after it; what was there under the name is replaced.
     *
     * @return the file
     */
    public Path save(String name, String source) throws IOException, RefusedInputException {
        Files.createDirectories(folder());
        Path file = file(Slug.of(name));
        WrittenFile.write(file, "the script", out -> out.write(source.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** Takes a script out of the practice. */
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Reads a script.
     *
     * @throws RefusedInputException where it is no text in UTF-8, or longer than a script can be
     */
    public static String read(Path file) throws IOException, RefusedInputException {
        if (Files.size(file) > LONGEST) {
            throw new RefusedInputException(file, 0, "a script is at most 1 MB long; is this the right file?");
        }
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedInputException(file, 0, "this is no text in UTF-8; save it as UTF-8", e);
        }
    }
}
