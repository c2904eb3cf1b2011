package org.throughline.report;

import java.util.concurrent.CancellationException;

/** Follows the making of a report. */
public interface ReportProgress {
    /** Follows nothing. */
    ReportProgress NONE = (what, done, of) -> {};

    /**
     * Is told before each part of the work.
     *
     * @param what the part, such as a section's title
     * @param done how many parts are done
     * @param of how many there are
     * @throws CancellationException to end the work; nothing is written then
     */
    void at(String what, int done, int of);
}
