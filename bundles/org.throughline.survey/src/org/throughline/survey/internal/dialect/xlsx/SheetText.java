package org.throughline.survey.internal.dialect.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvText;

/** A sheet as CSV text in which every row keeps its number: one line a row, as many cells in each. */
final class SheetText {
    private static final int MOST_ROWS = 1 << 20;
    /** A title above the table is followed by rows of at least so many cells. */
    private static final int TABLE = 2;

    private final Path file;
    private final Sheet sheet;
    private final CellText cells = new CellText();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> filled = new ArrayList<>();
    private long length;
    private int width;
    private int hidden;
    private int rows;

    private SheetText(Path file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    static SheetText of(Path file, Sheet sheet) throws IOException, RefusedInputException {
        SheetText text = new SheetText(file, sheet);
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                text.add(all.next());
            }
        }
        return text;
    }

    String name() {
        return sheet.getName();
    }

    /** Returns how many rows hold something. */
    int rows() {
        return rows;
    }

    private void add(Row row) throws RefusedInputException {
        if (row.getRowNum() > MOST_ROWS || row.getRowNum() <= lines.size()) {
            throw new RefusedInputException(
                    file,
                    lines.size() + 1,
                    "the rows of the sheet " + name() + " are not in order or too many; open the workbook in a"
                            + " spreadsheet program and save it again");
        }
        StringBuilder line = new StringBuilder();
        int last = 0;
        int any = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.hasCell(i) ? cells.of(row.getCell(i)) : "";
            if (!text.isBlank()) {
                if (i >= CsvText.MOST_CELLS) {
                    throw new RefusedInputException(
                            file, row.getRowNum(), "a row has more than " + CsvText.MOST_CELLS + " cells");
                }
                line.repeat(',', i - last);
                line.append('"').append(text.replace("\"", "\"\"")).append('"');
                last = i;
                any++;
            }
        }
        if (any > 0) {
            keep(row, line, last, any);
        }
    }

    private void keep(Row row, StringBuilder line, int last, int any) throws RefusedInputException {
        while (lines.size() < row.getRowNum() - 1) {
            lines.add("");
            widths.add(0);
            filled.add(0);
        }
        lines.add(line.toString());
        widths.add(last + 1);
        filled.add(any);
        width = Math.max(width, last + 1);
        length += line.length();
        if (length > SurveyFile.LARGEST || (long) width * lines.size() > SurveyFile.LARGEST) {
            throw new RefusedInputException(
                    file,
                    row.getRowNum(),
                    "the sheet " + name() + " holds more than " + (SurveyFile.LARGEST >> 20)
                            + " MB; export the survey in parts");
        }
        rows++;
        hidden += row.isHidden() ? 1 : 0;
    }

    /** Returns the number of the row that the table begins in, counted from 1: titles above it stand alone. */
    int header() {
        for (int i = 0; i < filled.size(); i++) {
            int next = i + 1;
            while (next < filled.size() && filled.get(next) == 0) {
                next++;
            }
            boolean title = filled.get(i) <= 1 && next < filled.size() && filled.get(next) >= TABLE;
            if (filled.get(i) > 0 && !(title && widths.get(i) == 1)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Returns the sheet from its header on, blank lines in the place of what stands above. */
    String csv() {
        int header = header();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 >= header && filled.get(i) > 0) {
                text.append(lines.get(i)).repeat(',', width - widths.get(i));
            }
            text.append("\n");
        }
        return text.toString();
    }

    /** Returns what a consultant must know of the cells. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (header() > 1) {
            notes.add("the table begins in row " + header() + "; what stands above it was passed over");
        }
        note(
                notes,
                cells.formulas(),
                "holds a formula: its last result was read",
                "hold formulas: their last results were read");
        note(
                notes,
                cells.withoutResult(),
                "holds a formula without a result and counts as empty",
                "hold formulas without a result and count as empty");
        note(
                notes,
                cells.errors(),
                "shows an error such as #N/A and counts as empty",
                "show an error such as #N/A and count as empty");
        if (hidden > 0) {
            notes.add(hidden + (hidden == 1 ? " row is" : " rows are") + " hidden in the sheet and were read too");
        }
        return notes;
    }

    private static void note(List<String> notes, int count, String one, String many) {
        if (count > 0) {
            notes.add(count == 1 ? "1 cell " + one : count + " cells " + many);
        }
    }
}
