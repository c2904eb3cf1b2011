package org.throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;

/** Collects what the numbers of a report are. A number that is used twice is entered once. */
public final class NumberRegister {
    private final Map<String, NumberEntry> entries = new LinkedHashMap<>();

    /**
     * Returns the reference to a number, which is entered where it is not yet.
     *
     * @param key what makes the number the same one wherever it is used
     * @param entry makes the entry from its id
     */
    public NumberRef refer(String key, Function<String, NumberEntry> entry) {
        NumberEntry entered = entries.get(key);
        if (entered == null) {
            entered = entry.apply("N" + (entries.size() + 1));
            entries.put(key, entered);
        }
        return new NumberRef(entered.id(), entered.shown());
    }

    /** Returns the entries in the order in which they were made. */
    public List<NumberEntry> entries() {
        return new ArrayList<>(entries.values());
    }
}
