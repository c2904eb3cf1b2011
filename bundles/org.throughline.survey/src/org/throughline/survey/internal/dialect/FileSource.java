package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
@FunctionalInterface
public interface FileSource {
    /** Returns the bytes from the first on. */
    InputStream open() throws IOException;
}
