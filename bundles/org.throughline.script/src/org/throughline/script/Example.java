package org.throughline.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts to start from. */
public enum Example {
    /** What is produced, and nobody needs it. */
    JOBS_NOBODY_NEEDS("jobs-nobody-needs"),
    /** The hand-offs that are not agreed yet, as a table. */
    NOT_AGREED("hand-offs-not-agreed"),
    /** A word replaced in every name and note. */
    RENAME_EVERYWHERE("rename-everywhere");

    private final String key;

    Example(String key) {
        this.key = key;
    }

    /** Returns the name of its file without the ending. */
    public String key() {
        return key;
    }

    /** Returns the script. */
    public String source() {
        try (InputStream in = Example.class.getResourceAsStream("examples/" + key + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
