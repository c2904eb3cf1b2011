package org.throughline.chart.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.chart.markup.Markup;
import org.throughline.survey.answers.SafeCell;

/** Writes workbooks (.xlsx); no cell of theirs is a formula. The same sheets give the same bytes. */
public final class WorkbookFile {
    private static final int SHEET_NAME = 31;
    private static final int WIDEST = 60;
    private static final int CELL = 32_000;
    private static final String CUT = "…";
    /** How high a line is, in points. */
    private static final int LINE = 15;
    /** A row cannot be higher, in points. */
    private static final int HIGHEST = 409;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Writes the sheets in their order. The stream is left open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(dated, "Throughline", null);
        WorkbookFile file = new WorkbookFile(workbook);
        for (Sheet sheet : sheets) {
            file.add(sheet);
        }
        workbook.finish();
        TimelessZip.copy(dated.toByteArray(), out);
    }

    private void add(Sheet sheet) {
        Worksheet page = workbook.newWorksheet(name(sheet.name()));
        int head = 0;
        if (!sheet.title().isEmpty()) {
            page.value(0, 0, fit(sheet.title()));
            page.style(0, 0).bold().set();
            head = 2;
        }
        page.freezePane(0, head + 1);
        print(page, head);
        int[] lines = new int[sheet.rows().size()];
        for (int column = 0; column < sheet.columns().size(); column++) {
            String heading = fit(sheet.columns().get(column));
            int widest = heading.length();
            page.value(head, column, heading);
            page.style(head, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            for (int row = 0; row < sheet.rows().size(); row++) {
                Object cell = sheet.rows().get(row).get(column);
                String written = write(page, head + 1 + row, column, cell);
                widest = Math.max(widest, widest(written));
                lines[row] = Math.max(lines[row], lines(written));
            }
            page.width(column, Math.min(widest, WIDEST) + 2);
        }
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] > 1) {
                page.rowHeight(head + 1 + row, Math.min(HIGHEST, LINE * lines[row]));
            }
        }
    }

    /** On paper a sheet is as wide as the page, and its headings are on each. */
    private static void print(Worksheet page, int head) {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(head);
    }

    private static int widest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    /** Returns how many lines a text takes in a column that is as wide as it needs, or as wide as columns become. */
    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + WIDEST - 1) / WIDEST))
                .sum();
    }

    /** Returns the words that were written; empty for a number. */
    private static String write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case null -> {
                return "";
            }
            case Number number -> {
                page.value(row, column, number);
                page.style(row, column).verticalAlignment("top").set();
            }
            case Sheet.Formatted number -> {
                page.value(row, column, number.value());
                page.style(row, column)
                        .format(number.format())
                        .verticalAlignment("top")
                        .set();
            }
            default -> {
                String text = fit(cell.toString());
                if (!text.isEmpty()) {
                    page.value(row, column, text);
                    page.style(row, column)
                            .wrapText(lines(text) > 1)
                            .verticalAlignment("top")
                            .set();
                }
                return text;
            }
        }
        return "";
    }

    /** What a cell cannot hold is cut, and the cut is marked. */
    private static String fit(String text) {
        String safe = Markup.fit(SafeCell.write(text));
        if (safe.length() <= CELL) {
            return safe;
        }
        int end = Character.isHighSurrogate(safe.charAt(CELL - 1)) ? CELL - 1 : CELL;
        return safe.substring(0, end) + CUT;
    }

    /** Sheets of a workbook need short names, each used once whatever its case. */
    private String name(String wanted) {
        String fit = Markup.fit(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\s]+", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String whole = fit.isEmpty() ? "Sheet" : fit;
        String name = shortened(whole, "");
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(whole, " " + i);
        }
        return name;
    }

    private static String shortened(String name, String end) {
        return name.substring(0, Math.min(SHEET_NAME - end.length(), name.length()))
                        .replaceAll("[\\ud800-\\udbff]$", "")
                        .replaceAll("'+$", "")
                        .strip()
                + end;
    }
}
