package org.throughline.survey.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a mapping says of one column.
 *
 * @param column its name in the file
 * @param action what is done with it
 * @param question the code of the question that its cells go to; null where there is none to name
 * @param values the answer that a cell stands for, in the order of the mapping: the code of a choice, several separated
 *     by commas, or empty for not answered; null says nothing of the cell
 * @param line its line in the mapping's file, counted from 1; 0 where it was not read from one
 */
public record ColumnRule(String column, ColumnAction action, String question, Map<String, String> values, int line) {
    /** Keeps a copy that nobody can change. */
    public ColumnRule {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(action, "action");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A rule that names no values. */
    public ColumnRule(String column, ColumnAction action, String question) {
        this(column, action, question, Map.of(), 0);
    }
}
