package org.throughline.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.chart.sheet.Sheet;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** A table of the report as a sheet. A cell that holds nothing but one number of the register is a number there too. */
final class TableSheet {
    private static final Pattern DIFFERENCE = Pattern.compile("\\+\\d[\\d.,+\\u2212\\s%]*(to [\\d.,+\\u2212\\s%]*)?");
    private static final Pattern RANK = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Map<String, NumberEntry> numbers;

    TableSheet(Map<String, NumberEntry> numbers) {
        this.numbers = numbers;
    }

    Sheet of(Table table) {
        String name = table.kind() + " " + table.label().number();
        List<List<Object>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(value(row.get(i), table.columns().get(i).alignment()));
            }
            rows.add(cells);
        }
        List<String> columns =
                table.columns().stream().map(column -> column.heading().plain()).toList();
        return new Sheet(name, name + ". " + table.caption().plain(), columns, rows);
    }

    private Object value(Cell cell, Alignment alignment) {
        if (cell.lines().size() == 1 && cell.lines().getFirst().parts().size() == 1) {
            switch (cell.lines().getFirst().parts().getFirst()) {
                case NumberRef number -> {
                    return number(number);
                }
                case Words words
                when alignment == Alignment.END && RANK.matcher(words.words()).matches() -> {
                    return Integer.valueOf(words.words());
                }
                default -> {
                    // words
                }
            }
        }
        String text = cell.lines().stream().map(Text::plain).collect(Collectors.joining("\n"));
        boolean own = cell.lines().stream()
                .flatMap(line -> line.parts().stream())
                .allMatch(part -> part instanceof Words || part instanceof NumberRef);
        return own ? own(text) : text;
    }

    /** Returns a cell for what the report itself wrote: a difference is no formula though it begins like one. */
    static Object own(String text) {
        return DIFFERENCE.matcher(text).matches() ? new Sheet.Words(text) : text;
    }

    private Object number(NumberRef reference) {
        NumberEntry entry = numbers.get(reference.entry());
        OptionalDouble value = entry == null ? OptionalDouble.empty() : entry.value();
        if (value.isEmpty() || !reference.shown().equals(entry.shown())) {
            return new Sheet.Words(reference.shown());
        }
        return ShownNumber.of(reference.shown(), value.getAsDouble())
                .<Object>map(number -> number)
                .orElseGet(() -> new Sheet.Words(reference.shown()));
    }
}
