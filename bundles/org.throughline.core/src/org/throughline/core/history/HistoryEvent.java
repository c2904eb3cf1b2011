package org.throughline.core.history;

import java.util.Locale;

/** What can happen to a client. */
public enum HistoryEvent {
    /** It was made, empty or from a template. */
    CREATED,
    /** Answers, a process or benchmarks were read into it. */
    IMPORTED,
    /** Changes were saved. */
    CHANGED,
    /** A report was written. */
    REPORTED,
    /** It came back from an archive or a backup, or was reset. */
    RESTORED;

    /** Returns the word that stands in the file and that commands print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HistoryEvent of(String word) {
        for (HistoryEvent event : values()) {
            if (event.word().equals(word)) {
                return event;
            }
        }
        throw new IllegalArgumentException("no such event: " + word);
    }
}
