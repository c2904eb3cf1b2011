package org.throughline.survey.internal.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Table;

/**
 * Recognises columns of dates in usual forms and rewrites them as 2026-03-31, with a note. Where no cell tells day and
 * month apart the column stays as it is, and the note says that.
 */
public final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String TIME = "(?:[T ,]+(\\d{1,2}:\\d{2}.{0,30}))?";

    /** The usual forms; each gives the places of year, month and day among its groups. */
    private enum Form {
        DOTS("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 3, 2, 1, "day.month.year"),
        YEAR_FIRST("(\\d{4})/(\\d{1,2})/(\\d{1,2})", 1, 2, 3, "year/month/day"),
        NAMED("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]{0,6}[- ](\\d{4})", 3, 2, 1, "day, name of the month, year"),
        DAY_FIRST("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", 3, 2, 1, "day/month/year"),
        MONTH_FIRST("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", 3, 1, 2, "month/day/year");

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;
        private final String words;

        Form(String date, int year, int month, int day, String words) {
            this.pattern = Pattern.compile(date + TIME);
            this.year = year;
            this.month = month;
            this.day = day;
            this.words = words;
        }

        Optional<String> read(String cell) {
            Matcher parts = pattern.matcher(cell);
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(parts.group(year)),
                        monthNumber(parts.group(month)),
                        Integer.parseInt(parts.group(day)));
                return Optional.of(date + (parts.group(4) == null ? "" : " " + parts.group(4)));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }

        private static int monthNumber(String text) {
            if (Character.isDigit(text.charAt(0))) {
                return Integer.parseInt(text);
            }
            int at = MONTHS.indexOf(text.toLowerCase(Locale.ROOT));
            return at % 3 == 0 ? at / 3 + 1 : 0;
        }
    }

    /** What a column of dates is; no form where day and month cannot be told apart. */
    private final Form form;

    private Dates(Form form) {
        this.form = form;
    }

    /** Looks at the cells of a column; nothing where they are no dates, or dates as they shall be. */
    public static Optional<Dates> of(Iterable<String> cells) {
        List<Form> fitting = List.of(Form.values());
        boolean filled = false;
        for (String untrimmed : cells) {
            String cell = untrimmed.strip();
            if (!cell.isEmpty()) {
                filled = true;
                fitting = Character.isDigit(cell.charAt(0))
                        ? fitting.stream()
                                .filter(form -> form.read(cell).isPresent())
                                .toList()
                        : List.of();
            }
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
        }
        return filled ? Optional.of(new Dates(fitting.size() == 1 ? fitting.getFirst() : null)) : Optional.empty();
    }

    /** Returns a cell as 2026-03-31, its time behind it; as it is where it is empty or the form is not known. */
    public String read(String cell) {
        return form == null ? cell : form.read(cell.strip()).orElse(cell);
    }

    /** Returns what to say of a column. */
    public String note(String column) {
        return form == null
                ? column + " holds dates that can be day/month or month/day: no day is above 12;"
                        + " they were kept as text, so export them as 2026-03-31"
                : column + " holds dates, read as " + form.words;
    }

    /** Rewrites the columns of answers that hold nothing but dates of one form. */
    public static Table read(Table table) {
        return read(ColumnTable.of(table)).toTable();
    }

    /** Rewrites the columns of answers that hold nothing but dates of one form. */
    public static ColumnTable read(ColumnTable table) {
        ColumnTable read = table;
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == ColumnKind.ANSWER && column.options().isEmpty()) {
                Optional<Dates> dates = of(table.cells(i).different());
                if (dates.isPresent()) {
                    read = read.map(i, dates.get()::read);
                    notes.add(dates.get().note(column.name()));
                }
            }
        }
        return notes.isEmpty() ? table : read.without(List.of(), notes);
    }
}
