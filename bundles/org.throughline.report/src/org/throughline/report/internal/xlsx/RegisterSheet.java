package org.throughline.report.internal.xlsx;

import java.util.Arrays;
import java.util.List;
import org.throughline.chart.sheet.Sheet;
import org.throughline.report.document.NumberEntry;

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
                TableSheet.own(entry.shown()),
                entry.value().isPresent()
                        ? Sheet.Formatted.readable(entry.value().getAsDouble())
                        : null,
                entry.what().plain(),
                entry.n(),
                entry.limits()
                        .map(limits -> Sheet.Formatted.readable(limits.low()))
                        .orElse(null),
                entry.limits()
                        .map(limits -> Sheet.Formatted.readable(limits.high()))
                        .orElse(null),
                entry.method(),
                entry.wave().plain(),
                entry.dates(),
                entry.source(),
                entry.rows());
    }
}
