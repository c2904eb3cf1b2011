package org.throughline.chart.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.chart.markup.Markup;
import org.throughline.survey.answers.SafeCell;
import org.throughline.survey.export.TimelessZip;

/** Writes workbooks (.xlsx); no cell of theirs is a formula. The same sheets give the same bytes. */
public final class WorkbookFile {
    private static final int SHEET_NAME = 31;
    private static final int CELL = 32_000;
    private static final String CUT = "…";
    /** How high a line is, in points. */
    private static final int LINE = 15;
    /** How much wider bold letters are. */
    static final double BOLD = 1.15;

    /** A number is about as wide. */
    private static final String NUMBER = "1234.56";

    private static final String RIGHT = "right";
    private static final String HEADING = "FFE6EDF4";
    private static final String LINES = "FFC3CDD8";
    private static final String LINK = "FF0B3D66";
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
        ColumnWidths widths = ColumnWidths.of(sheet);
        int columns = sheet.columns().size();
        int head = sheet.title().isEmpty() ? 0 : 2;
        if (head > 0) {
            title(page, sheet, widths);
        }
        page.freezePane(0, head + 1);
        print(page, head, widths);
        for (int column = 0; column < columns; column++) {
            page.width(column, widths.of(column));
            boolean numbers = holdsNumbers(sheet, column);
            page.value(head, column, fit(sheet.columns().get(column)));
            heading(page.style(head, column), numbers);
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, head + 1 + row, column, sheet.rows().get(row).get(column), numbers);
            }
        }
        page.rowHeight(head, height(widths.headingLines(sheet)));
        for (int row = 0; row < sheet.rows().size(); row++) {
            page.rowHeight(head + 1 + row, height(widths.lines(sheet.rows().get(row))));
        }
        if (sheet.rows().size() > 1 && columns > 1) {
            page.setAutoFilter(head, 0, head + sheet.rows().size(), columns - 1);
        }
    }

    /** A title may be wider than its sheet; merged cells do not find their height themselves. */
    private static void title(Worksheet page, Sheet sheet, ColumnWidths widths) {
        String title = fit(sheet.title());
        int last = sheet.columns().size() - 1;
        page.value(0, 0, title);
        if (last > 0) {
            page.range(0, 0, 0, last).merge();
        }
        page.style(0, 0).bold().wrapText(true).verticalAlignment("top").set();
        page.rowHeight(0, height((int) Math.ceil(title.length() * BOLD / widths.sum())));
    }

    /** Programs that open a workbook do not all find the height of rows themselves. */
    private static double height(int lines) {
        return Math.min(HIGHEST, LINE * Math.max(1, lines));
    }

    private static void heading(StyleSetter style, boolean numbers) {
        style.bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADING)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
        if (numbers) {
            style.horizontalAlignment(RIGHT).indent(1);
        }
        style.set();
    }

    /** On paper a sheet is as wide as the page, its headings are on each, and the foot says which page it is. */
    private static void print(Worksheet page, int head, ColumnWidths widths) {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation(widths.fitUpright() ? "portrait" : "landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(head);
        page.footer("&A", Position.LEFT);
        page.footer("Page &P of &N", Position.RIGHT);
    }

    private static boolean holdsNumbers(Sheet sheet, int column) {
        return sheet.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> cell instanceof Number || cell instanceof Sheet.Formatted);
    }

    private void write(Worksheet page, int row, int column, Object cell, boolean numbers) {
        StyleSetter style = page.style(row, column);
        style.verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINES);
        if (numbers) {
            style.horizontalAlignment(RIGHT).indent(1);
        }
        switch (cell) {
            case null -> style.set();
            case Number number -> {
                page.value(row, column, number);
                style.set();
            }
            case Sheet.Formatted number -> {
                page.value(row, column, number.value());
                style.format(number.format()).set();
            }
            case Sheet.Link link -> {
                page.hyperlink(row, column, HyperLink.internal("'" + link.sheet() + "'!A1", link.sheet()));
                style.fontColor(LINK).underlined().set();
            }
            default -> {
                String text = cell instanceof Sheet.Words own ? Markup.fit(own.words()) : fit(cell.toString());
                if (!text.isEmpty()) {
                    page.value(row, column, text);
                }
                style.wrapText(true).set();
            }
        }
    }

    /** Returns what a cell shows, near enough to tell its width. */
    static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> NUMBER;
            case Sheet.Formatted number -> NUMBER;
            case Sheet.Link link -> link.sheet();
            case Sheet.Words own -> own.words();
            default -> cell.toString();
        };
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
