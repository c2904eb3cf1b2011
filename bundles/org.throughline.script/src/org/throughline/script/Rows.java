package org.throughline.script;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.throughline.cli.Table;

/**
 * A table that a script made.
 *
 * @param columns the headings
 * @param cells row by row a text, a {@link Double}, a {@link Boolean} or null under each heading
 */
public record Rows(List<String> columns, List<List<Object>> cells) {
    /** Keeps copies that nobody can change. */
    public Rows {
        columns = List.copyOf(columns);
        cells = cells.stream().map(Collections::unmodifiableList).toList();
    }

    /** Returns the table in columns; a sentence where it has no rows. */
    public String text() {
        return cells.isEmpty() ? "The table has no rows.\n" : written(Table::printText);
    }

    /** Returns the table as RFC 4180 with a header. */
    public String csv() {
        return written(Table::printCsv);
    }

    private String written(BiConsumer<Table, PrintWriter> how) {
        if (columns.isEmpty()) {
            return "";
        }
        Table table = new Table(columns.toArray(String[]::new));
        for (List<Object> row : cells) {
            table.add(row.stream().map(Rows::words).toArray(String[]::new));
        }
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            how.accept(table, out);
        }
        return text.toString();
    }

    /** Returns the table as JSON: an object a row, its keys the headings. */
    public ArrayNode json() {
        ArrayNode all = Table.array();
        for (List<Object> row : cells) {
            ObjectNode one = all.addObject();
            for (int i = 0; i < columns.size(); i++) {
                switch (row.get(i)) {
                    case null -> one.putNull(columns.get(i));
                    case Boolean yes -> one.put(columns.get(i), yes);
                    case Double number when isWhole(number) -> one.put(columns.get(i), number.longValue());
                    case Double number -> one.put(columns.get(i), number);
                    case Object text -> one.put(columns.get(i), text.toString());
                }
            }
        }
        return all;
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1L << 53;
    }

    private static String words(Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case Double number when isWhole(number) -> Long.toString(number.longValue());
            case Double number
            when Double.isFinite(number) -> BigDecimal.valueOf(number).toPlainString();
            default -> cell.toString();
        };
    }
}
