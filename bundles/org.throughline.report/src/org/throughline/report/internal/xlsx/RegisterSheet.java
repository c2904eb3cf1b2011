package org.throughline.report.internal.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.chart.sheet.Sheet;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.NumberEntry.Limits;

/** The number register as a sheet. */
final class RegisterSheet {
    static final String NAME = "Number register";
    static final String TITLE = "What every number of the report is and where it comes from";
    private static final List<String> COLUMNS = List.of(
            "No.",
            "As shown",
            "Value",
            "What it is",
            "n",
            "Lower limit",
            "Upper limit",
            "Method",
            "Wave",
            "Dates",
            "Source",
            "Rows");

    private RegisterSheet() {}

    static Sheet of(List<NumberEntry> numbers) {
        return new Sheet(
                NAME, TITLE, COLUMNS, numbers.stream().map(RegisterSheet::row).toList());
    }

    private static List<Object> row(NumberEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.shown(),
                number(entry.value()),
                entry.what().plain(),
                entry.n(),
                entry.limits().map(Limits::low).orElse(null),
                entry.limits().map(Limits::high).orElse(null),
                entry.method(),
                entry.wave().plain(),
                entry.dates(),
                entry.source(),
                entry.rows());
    }

    private static Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
