package org.throughline.survey.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.internal.dialect.Dates;
import org.throughline.survey.store.CellColumn;

/**
 * When a wave was in the field, by the times that the survey tool recorded.
 *
 * @param from the day of the first answer
 * @param to the day of the last answer
 */
public record FieldedDates(LocalDate from, LocalDate to) {
    private static final int DAY = 10;
    /** The names of such columns without blanks and signs, the surest first. */
    private static final List<String> COLUMNS = List.of(
            "submitdate",
            "datesubmitted",
            "recordeddate",
            "enddate",
            "submissiondate",
            "submissiontime",
            "completiontime",
            "timestamp",
            "zeitstempel",
            "datestamp",
            "startdate",
            "date");

    /** Looks for the days; nothing where no column of times can be read. */
    static Optional<FieldedDates> of(ColumnTable table) {
        for (String wanted : COLUMNS) {
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column).name();
                if (name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "").equals(wanted)) {
                    Optional<FieldedDates> found = of(table.cells(column));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FieldedDates> of(CellColumn cells) {
        Iterable<String> texts =
                () -> IntStream.range(0, cells.size()).mapToObj(cells::text).iterator();
        Optional<Dates> form = Dates.of(texts);
        LocalDate from = null;
        LocalDate to = null;
        for (String text : texts) {
            String cell = form.isPresent() ? form.get().read(text).strip() : text.strip();
            if (cell.length() >= DAY) {
                try {
                    LocalDate day = LocalDate.parse(cell.substring(0, DAY));
                    from = from == null || day.isBefore(from) ? day : from;
                    to = to == null || day.isAfter(to) ? day : to;
                } catch (DateTimeException noDay) {
                    return Optional.empty();
                }
            }
        }
        return from == null ? Optional.empty() : Optional.of(new FieldedDates(from, to));
    }
}
