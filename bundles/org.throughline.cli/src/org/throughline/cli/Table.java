package org.throughline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows that a command prints as text or as CSV; what stands in a cell is already in words. */
public final class Table {
    private static final int WIDEST = 60;

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table. */
    public Table(String... headers) {
        this.headers = List.of(headers);
    }

    /** Adds a row of as many cells as there are headers; null stands for nothing known. */
    public void add(String... cells) {
        if (cells.length != headers.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headers.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(c -> c == null ? "" : c).toList());
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /** Prints columns two spaces apart; line breaks become spaces, and long texts wrap in their column. */
    public void printText(PrintWriter out) {
        List<List<List<String>>> wrapped = new ArrayList<>();
        for (List<String> row : rows) {
            wrapped.add(row.stream().map(Table::wrap).toList());
        }
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    headers.get(i).length(),
                    wrapped.stream()
                            .flatMap(row -> row.get(column).stream())
                            .mapToInt(String::length)
                            .max()
                            .orElse(0));
        }
        printLine(out, headers, widths);
        printLine(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        for (List<List<String>> row : wrapped) {
            int height = row.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                int at = line;
                printLine(
                        out,
                        row.stream().map(c -> at < c.size() ? c.get(at) : "").toList(),
                        widths);
            }
        }
    }

    private static void printLine(PrintWriter out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    private static List<String> wrap(String cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Prints RFC 4180 with a header; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public void printCsv(PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(headers);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Table::safe).collect(Collectors.toList())));
        out.flush();
    }

    private static String safe(String cell) {
        boolean number = cell.matches("[-+]?[0-9.]+%?");
        return !number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Prints a JSON value, indented, in one go. */
    public static void printJson(PrintWriter out, JsonNode value) {
        out.println(value.toPrettyString());
    }

    /** Returns an empty JSON array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Returns an empty JSON object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
