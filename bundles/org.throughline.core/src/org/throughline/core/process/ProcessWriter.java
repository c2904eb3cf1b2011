package org.throughline.core.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a process in one file format. It keeps no state, changes no model and writes the same bytes each time. */
public interface ProcessWriter {
    /** Returns the id that it is contributed with. */
    String id();

    /** Returns what the format is called, such as {@code Portable Document Format}. */
    String label();

    /** Returns the endings of its files without the dot, in small letters; the first is the usual one. */
    List<String> extensions();

    /** Returns whether the format goes by {@link ProcessExport#scale()}. */
    default boolean hasScale() {
        return false;
    }

    /** Returns whether the format goes by {@link ProcessExport#paper()}. */
    default boolean hasPages() {
        return false;
    }

    /**
     * Writes a process; the stream stays open.
     *
     * @throws NotWritableException where it cannot be written in the way that was asked for
     */
    void write(ProcessExport export, OutputStream out) throws IOException;
}
