package org.throughline.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.chart.sheet.Sheet;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** A table of the report as a sheet. A cell that holds nothing but one number of the register is a number there too. */
final class TableSheet {
    private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)?\\h*%");
    private static final Pattern PLAIN = Pattern.compile("\\d+");

    private final Map<String, NumberEntry> numbers;

    TableSheet(Map<String, NumberEntry> numbers) {
        this.numbers = numbers;
    }

    Sheet of(Table table) {
        String name = table.kind() + " " + table.label().number();
        List<List<Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream().map(this::value).toList());
        }
        List<String> columns =
                table.columns().stream().map(column -> column.heading().plain()).toList();
        return new Sheet(name, name + ". " + table.caption().plain(), columns, rows);
    }

    private Object value(Cell cell) {
        if (cell.lines().size() == 1 && cell.lines().getFirst().parts().size() == 1) {
            Inline only = cell.lines().getFirst().parts().getFirst();
            if (only instanceof NumberRef number) {
                return number(number);
            }
        }
        return cell.lines().stream().map(Text::plain).collect(Collectors.joining("\n"));
    }

    private Object number(NumberRef reference) {
        NumberEntry entry = numbers.get(reference.entry());
        OptionalDouble value = entry == null ? OptionalDouble.empty() : entry.value();
        if (value.isEmpty() || !reference.shown().equals(entry.shown())) {
            return reference.shown();
        }
        if (PERCENT.matcher(reference.shown()).matches()) {
            return new Sheet.Formatted(value.getAsDouble(), reference.shown().contains(".") ? "0.0%" : "0%");
        }
        return PLAIN.matcher(reference.shown()).matches() ? (Object) value.getAsDouble() : reference.shown();
    }
}
