package org.throughline.report.document;

import java.util.List;

/**
 * A titled part of a report.
 *
 * @param id unique in the report: letters, digits and hyphens
 */
public record Section(String id, String title, List<Block> blocks) {
    /** Keeps a copy of the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
