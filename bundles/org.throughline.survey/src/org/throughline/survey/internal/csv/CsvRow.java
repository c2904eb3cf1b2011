package org.throughline.survey.internal.csv;

import java.util.List;

/**
 * A record of a CSV text.
 *
 * @param number its place among the records, counted from 1; blank lines count
 * @param line the line that it begins in, counted from 1
 * @param cells its cells; none where the line is blank
 */
public record CsvRow(int number, int line, List<String> cells) {
    /** Returns whether no cell holds anything but blanks. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
