package org.throughline.bpmn.internal.steps;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.core.RefusedInputException;

/** The text of a list as entries: lines with their indentation, or the rows of a table. */
public final class StepListText {
    private static final int TAB = 4;
    private static final int LONGEST_NAME = 200;
    private static final Pattern RULE = Pattern.compile("[\\s\\-_=*~.–—]+");
    private static final Pattern ANSWER = Pattern.compile("(?i)yes|no|true|false|n/?a|-?\\d+([.,]\\d+)?");

    private final Path file;
    private final StepAccount account;
    private final List<StepLine> entries = new ArrayList<>();
    private String title;

    private StepListText(Path file, StepAccount account) {
        this.file = file;
        this.account = account;
    }

    /** Reads text that was typed or pasted. */
    public static StepLines read(Path source, String text) throws RefusedInputException {
        return read(source, text, false, new StepAccount());
    }

    static StepLines read(Path file, String text, boolean table, StepAccount account) throws RefusedInputException {
        return new StepListText(file, account).read(text, table);
    }

    private StepLines read(String text, boolean table) throws RefusedInputException {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Cells.Row> rows = table ? Cells.ofTable(clean, account) : Cells.atTabs(clean, account);
        StepColumns columns = rows.isEmpty() ? null : StepColumns.named(rows.getFirst(), account);
        if (columns != null) {
            addRows(rows.subList(1, rows.size()), columns);
        } else if (rows.stream().anyMatch(row -> width(row) > 1)) {
            addTable(rows);
        } else {
            addLines(rows);
        }
        if (entries.isEmpty()) {
            throw new RefusedInputException(file, 0, "the list holds no step; write one step a line");
        }
        return new StepLines(title, List.copyOf(entries), account);
    }

    /** How many cells a row has besides those that indent it and a number before its text. */
    private static int width(Cells.Row row) {
        int first = row.leading();
        boolean marked = first + 1 < row.cells().size()
                && Numbering.isMark(row.cells().get(first).strip());
        return row.cells().size() - first - (marked ? 1 : 0);
    }

    private void addTable(List<Cells.Row> rows) throws RefusedInputException {
        boolean numbered = rows.stream()
                .allMatch(row -> Numbering.isMark(row.cells().getFirst().strip()));
        List<Cells.Row> plain = new ArrayList<>();
        for (Cells.Row row : rows) {
            List<String> cells = numbered ? row.cells().subList(1, row.cells().size()) : row.cells();
            if (cells.size() > 2) {
                throw new RefusedInputException(
                        file,
                        row.line(),
                        "expected two columns, participant and step, found " + cells.size()
                                + "; name the columns in the first row, one of them Step (answers to a survey are read by"
                                + " import-survey)");
            }
            if (!cells.isEmpty()) {
                plain.add(new Cells.Row(row.line(), cells));
            }
        }
        addRows(plain, StepColumns.unnamed());
    }

    private void addRows(List<Cells.Row> rows, StepColumns columns) throws RefusedInputException {
        List<String> steps = rows.stream()
                .map(row -> columns.raw(row, StepColumns.Kind.STEP).strip())
                .filter(step -> !step.isEmpty())
                .toList();
        if (!steps.isEmpty()
                && steps.stream()
                        .skip(Math.min(1, steps.size() - 1))
                        .allMatch(step -> ANSWER.matcher(step).matches())) {
            throw new RefusedInputException(
                    file,
                    rows.getFirst().line(),
                    "the column of steps holds answers and numbers only; the answers to a survey are read by import-survey");
        }
        Numbering numbering = Numbering.of(steps);
        for (Cells.Row row : rows) {
            StepLine entry = entry(
                    row.line(),
                    columns.raw(row, StepColumns.Kind.STEP),
                    numbering,
                    columns.raw(row, StepColumns.Kind.NUMBER));
            if (entry != null) {
                addCells(entry, row, columns);
            } else {
                account.dropped(row.line(), "the row names no step");
            }
        }
    }

    private void addCells(StepLine entry, Cells.Row row, StepColumns columns) {
        String participant = oneLine(columns.raw(row, StepColumns.Kind.PARTICIPANT));
        String condition = oneLine(columns.raw(row, StepColumns.Kind.CONDITION));
        String note = columns.raw(row, StepColumns.Kind.NOTE).strip();
        entry.participant = participant.isEmpty() ? null : participant;
        entry.condition = condition.isEmpty() ? null : condition;
        if (!note.isEmpty()) {
            entry.addNote(note);
        }
        entry.workTime = time(row, columns, StepColumns.Kind.WORK);
        entry.waitTime = time(row, columns, StepColumns.Kind.WAIT);
        entries.add(entry);
    }

    private Duration time(Cells.Row row, StepColumns columns, StepColumns.Kind kind) {
        String cell = columns.raw(row, kind).strip();
        if (cell.isEmpty()) {
            return null;
        }
        Duration time = TimeText.read(cell, columns.unit(kind));
        if (time == null) {
            account.dropped(
                    row.line(), "\"" + cell + "\" is no length of time; write one such as 90 min or 1 h 30 min");
        }
        return time;
    }

    private void addLines(List<Cells.Row> rows) {
        List<String> texts = rows.stream()
                .map(row -> withoutMailMarks(row.cells().getLast()).strip())
                .toList();
        Numbering numbering = Numbering.of(texts);
        for (Cells.Row row : rows) {
            int first = row.leading();
            String cell = withoutMailMarks(row.cells().get(first));
            String number = first + 1 < row.cells().size() ? cell.strip() + " " : "";
            String text = number.isEmpty() ? cell : row.cells().getLast();
            if (isTitle(text.strip())) {
                addTitle(row.line(), text.strip());
                continue;
            }
            StepLine entry =
                    entry(row.line(), " ".repeat(first * TAB + indent(cell)) + number + text.strip(), numbering, "");
            if (entry != null) {
                entries.add(entry);
            }
        }
    }

    private static String withoutMailMarks(String line) {
        int i = 0;
        while (i < line.length()
                && (line.charAt(i) == '>' || i > 0 && line.charAt(i) == ' ' && line.startsWith("> ", i - 1))) {
            i++;
        }
        return line.substring(i);
    }

    private static boolean isTitle(String text) {
        return text.startsWith("# ")
                || text.startsWith("## ")
                || text.toLowerCase(Locale.ROOT).startsWith("process:");
    }

    private void addTitle(int line, String text) {
        String heading =
                oneLine(text.startsWith("#") ? text.replaceFirst("#+", "") : text.substring("process:".length()));
        if (title == null && entries.isEmpty() && !heading.isEmpty()) {
            title = heading;
        } else {
            account.dropped(
                    line, "the heading \"" + heading + "\"; a list has one, at its top, which names the process");
        }
    }

    private StepLine entry(int line, String raw, Numbering numbering, String number) {
        String whole = raw.strip();
        String text = oneLine(numbering.strip(whole));
        if (text.isEmpty() || RULE.matcher(text).matches()) {
            if (!whole.isEmpty()) {
                account.dropped(line, "\"" + oneLine(whole) + "\" names no step");
            }
            return null;
        }
        StepLine entry = new StepLine(line, indent(raw), text);
        entry.number = number.isBlank() ? numbering.number(whole) : number.strip();
        if (text.length() > LONGEST_NAME) {
            entry.addNote(text);
            entry.text = text.substring(
                            0,
                            text.lastIndexOf(' ', LONGEST_NAME) > 0
                                    ? text.lastIndexOf(' ', LONGEST_NAME)
                                    : LONGEST_NAME)
                    + "…";
            account.kept(line, "the text is longer than a name; it begins the name and stands whole in the note");
        }
        return entry;
    }

    private static int indent(String text) {
        int columns = 0;
        for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
            columns = text.charAt(i) == '\t' ? columns + TAB : columns + 1;
        }
        return columns;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String oneLine(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    }
}
