package org.throughline.core.analysis;

import java.util.List;
import org.throughline.core.check.ClientContext;

/**
 * A result that is computed from a client; contributed to the extension point {@code org.throughline.core.analyses}. It
 * is shown in the view of analyses, printed by the command {@code analyse}, and can be a part of the report. An
 * analysis keeps no state and changes nothing.
 */
public interface Analysis {
    /** Returns an id that no other analysis has: letters, digits, dots and hyphens. */
    String id();

    /** Returns the name that people see. */
    String label();

    /** Returns what it tells a consultant, in a sentence; none where the name says it. */
    default String description() {
        return "";
    }

    /** Returns the headers of the columns. */
    List<String> headers();

    /**
     * Returns the rows, each with a cell for every header, in words; in time linear in the size of the client.
     *
     * @param client the client, for reading
     */
    List<List<String>> rows(ClientContext client);
}
