package org.throughline.script;

/**
 * What a script said.
 *
 * @param printed what it printed, line by line
 * @param value its last value in words; empty where it has none, or is a table
 * @param json its last value as JSON, {@code null} where it has none
 * @param table the table that it ended with; null where it ended with something else
 * @param changed whether it changed the client
 */
public record Outcome(String printed, String value, String json, Rows table, boolean changed) {
    /** Returns all of it as text: what was printed, then the value or the table. */
    public String text() {
        String end = table == null ? value : table.text();
        return printed + (end.isEmpty() || end.endsWith("\n") ? end : end + "\n");
    }
}
