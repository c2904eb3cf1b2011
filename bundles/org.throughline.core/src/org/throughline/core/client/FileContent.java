package org.throughline.core.client;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file that is too large to be held in memory as a whole. */
@FunctionalInterface
public interface FileContent {
    /** Stands for no file: one that is there is taken away. */
    FileContent ABSENT = out -> {
        throw new IOException("a file that is to be taken away has no content");
    };

    /** Writes the content; each call writes the same. */
    void writeTo(OutputStream out) throws IOException;
}
