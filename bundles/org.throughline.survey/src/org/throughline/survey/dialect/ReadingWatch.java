package org.throughline.survey.dialect;

import java.util.concurrent.CancellationException;

/** Follows the reading of a file, and can break it off. Called by whatever thread reads. */
public interface ReadingWatch {
    /** Follows nothing and breaks nothing off. */
    ReadingWatch NONE = new ReadingWatch() {};

    /** Returns whether the reading shall be broken off; asked again and again. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Hears how far a pass over a file is; a file may be passed over more than once.
     *
     * @param read the bytes read since the pass began
     * @param size the bytes of the file
     */
    default void progressed(long read, long size) {}

    /**
     * Breaks off where that is wished.
     *
     * @throws CancellationException where the reading shall be broken off
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("the reading was broken off");
        }
    }
}
