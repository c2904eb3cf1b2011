package org.throughline.survey.internal.dialect.spss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.WholeFile;

/**
 * SPSS system files, packed or not. Cells hold codes, labels of values are the answers to choose from, and what the
 * file declares as missing is no answer. Rows have the numbers of SPSS's cases.
 */
public final class Spss implements Dialect {
    private static final long MOST_CELLS = 50_000_000;

    @Override
    public String id() {
        return "spss";
    }

    @Override
    public String label() {
        return "SPSS (sav)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        boolean marked =
                WholeFile.begins(file, SavDictionary.MARK) || WholeFile.begins(file, SavDictionary.PACKED_MARK);
        return marked
                ? new Sniff(1, List.of("begins with the mark of an SPSS system file"))
                : Sniff.no("no mark of an SPSS system file");
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        byte[] all = WholeFile.read(file);
        SavBytes bytes = new SavBytes(file.path(), all);
        SavDictionary dictionary = SavDictionary.read(bytes);
        List<SavColumn> columns = columns(bytes, dictionary);
        List<Row> rows = rows(dictionary, columns, bytes, all);
        if (rows.isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the SPSS file has variables and no cases; export the survey with its answers");
        }
        List<Column> made = columns.stream().map(SavColumn::column).toList();
        return new Table(made, rows, List.of(), notes(dictionary, columns));
    }

    private static List<SavColumn> columns(SavBytes bytes, SavDictionary dictionary) throws RefusedInputException {
        List<SavColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<SavVariable> variables = dictionary.variables();
        for (int i = 0; i < variables.size(); i += variables.get(i).segments()) {
            SavVariable variable = variables.get(i);
            int end = i + variable.segments();
            if (end > variables.size()
                    || variables.subList(i, end).stream().anyMatch(SavVariable::isNumber) && variable.segments() > 1) {
                throw bytes.damaged("a very long string in it is not as long as it says");
            }
            SavColumn column = new SavColumn(variable, variables.subList(i, end), dictionary.text());
            if (column.name().isEmpty() || !names.add(column.name())) {
                throw bytes.damaged("a variable in it has no name, or that of another: \"" + column.name() + "\"");
            }
            columns.add(column);
        }
        return columns;
    }

    private static List<Row> rows(SavDictionary dictionary, List<SavColumn> columns, SavBytes bytes, byte[] all)
            throws RefusedInputException {
        List<Row> rows = new ArrayList<>();
        long cases = dictionary.cases();
        try {
            SavSlots slots = SavSlots.of(dictionary, bytes, all);
            for (List<String> cells = cells(columns, slots, bytes, rows.size()); cells != null; ) {
                rows.add(new Row(rows.size() + 1, cells));
                if ((long) rows.size() * columns.size() > MOST_CELLS) {
                    throw new RefusedInputException(
                            bytes.file(),
                            rows.size(),
                            "the file holds more than " + MOST_CELLS + " answers; export the survey in parts");
                }
                cells = rows.size() == cases ? null : cells(columns, slots, bytes, rows.size());
            }
        } catch (IOException e) {
            throw bytes.damaged("case " + (rows.size() + 1) + ": " + e.getMessage());
        }
        if (cases > rows.size()) {
            throw bytes.damaged("it says that it has " + cases + " cases and holds " + rows.size());
        }
        return rows;
    }

    /** Returns the cells of the next case; null where there is none. */
    private static List<String> cells(List<SavColumn> columns, SavSlots slots, SavBytes bytes, int before)
            throws IOException, RefusedInputException {
        List<String> cells = new ArrayList<>(columns.size());
        for (SavColumn column : columns) {
            String cell = column.cell(slots);
            if (cell == null && cells.isEmpty()) {
                return null;
            }
            if (cell == null) {
                throw bytes.damaged("it ends within case " + (before + 1));
            }
            cells.add(cell);
        }
        return cells;
    }

    private static List<String> notes(SavDictionary dictionary, List<SavColumn> columns) {
        List<String> notes = new ArrayList<>();
        notes.add("rows are numbered as SPSS numbers its cases");
        if (!dictionary.text().said()) {
            notes.add("the file does not say its code page and was read as "
                    + dictionary.text().charset().name() + "; check letters such as ä, é and ñ");
        }
        List<String> missing = columns.stream()
                .filter(column -> column.missing() > 0)
                .map(column -> column.name() + " " + column.missing())
                .toList();
        if (!missing.isEmpty()) {
            notes.add("answers that the file declares as missing count as not answered: " + String.join(", ", missing));
        }
        addNames(
                notes,
                columns.stream().filter(SavColumn::dropsLabels).toList(),
                "labels of single numbers were not" + " used, since many other numbers were answered: ");
        addNames(
                notes,
                columns.stream().filter(column -> column.garbled() > 0).toList(),
                "texts that hold bytes of no" + " letter in "
                        + dictionary.text().charset().name() + ", shown as \uFFFD: ");
        if (!dictionary.weight().isEmpty()) {
            notes.add("the file weighs its cases by " + dictionary.weight() + "; here each case counts once");
        }
        return notes;
    }

    private static void addNames(List<String> notes, List<SavColumn> columns, String what) {
        if (!columns.isEmpty()) {
            notes.add(what
                    + String.join(", ", columns.stream().map(SavColumn::name).toList()));
        }
    }
}
