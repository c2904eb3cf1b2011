package org.throughline.survey.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an import can be told beside its file, survey and wave.
 *
 * @param further files beside the first: parts of the same export, whose answers are added to it, and what explains
 *     them, such as a data dictionary
 * @param rows what is done with the rows; where it says nothing the mapping does
 * @param from the first day of fielding; null leaves it as it is
 * @param to the last day of fielding; null leaves it as it is
 */
public record ImportOptions(List<Path> further, RowRules rows, LocalDate from, LocalDate to) {
    /** One file, as it is. */
    public static final ImportOptions NONE = new ImportOptions(List.of(), RowRules.NONE, null, null);

    /**
     * Checks what was asked for.
     *
     * @throws IllegalArgumentException where the last day comes before the first
     */
    public ImportOptions {
        further = List.copyOf(further);
        Objects.requireNonNull(rows, "rows");
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day, " + to + ", comes before the first, " + from);
        }
    }
}
