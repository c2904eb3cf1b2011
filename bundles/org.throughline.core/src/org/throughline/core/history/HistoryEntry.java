package org.throughline.core.history;

import java.time.Instant;

/**
 * Something that happened to a client.
 *
 * @param when to the second
 * @param who the name of the user of the system
 * @param about what was changed, imported or reported, on one line
 */
public record HistoryEntry(Instant when, String who, HistoryEvent what, String about) {}
