package org.throughline.bpmn;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.core.RefusedInputException;

/** A kind of file that holds flowcharts; contributed to {@code org.throughline.bpmn.processFormats}. */
public interface ProcessFormat {
    /** Returns a short word for it, such as {@code bpmn}, as import reports name it. */
    String id();

    /** Returns what users call it. */
    String label();

    /** Returns whether a file is of this kind, by its name or its beginning; a damaged one may be. */
    boolean reads(Path file);

    /**
     * Reads a file.
     *
     * @throws RefusedInputException where the file cannot be read as what it claims to be
     */
    BpmnImport read(Path file) throws IOException, RefusedInputException;
}
