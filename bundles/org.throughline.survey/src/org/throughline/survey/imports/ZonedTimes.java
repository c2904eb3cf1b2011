package org.throughline.survey.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.store.CellColumn;

/** Moves the times of an export that name their own zone, such as 2026-03-01T23:30:00Z, to where answers were given. */
final class ZonedTimes {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                    + " ?([AaPp][Mm])? ?(Z|UTC|GMT)?(?:([+-])(\\d{1,2}):?(\\d{2})?)?");
    private static final int NOON = 12;
    /** How many filled cells are looked at to see whether a column holds times. */
    private static final int LOOK = 100;

    private final ZoneId zone;

    private ZonedTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns a table with such times moved and a note on each column; the table itself where there are none. */
    static ColumnTable read(ColumnTable table, ZoneId zone) {
        if (zone == null) {
            return table;
        }
        ZonedTimes times = new ZonedTimes(zone);
        ColumnTable moved = table;
        List<String> notes = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (isZoned(table.cells(column))) {
                moved = moved.map(column, times::move);
                notes.add("the times in " + table.columns().get(column).name() + " were moved to " + zone.getId());
            }
        }
        return notes.isEmpty() ? table : moved.without(List.of(), notes);
    }

    private static boolean isZoned(CellColumn cells) {
        int seen = 0;
        for (int row = 0; row < cells.size() && seen < LOOK; row++) {
            String cell = cells.text(row).strip();
            if (!cell.isEmpty()) {
                if (!namesZone(TIME.matcher(cell))) {
                    return false;
                }
                seen++;
            }
        }
        return seen > 0;
    }

    private static boolean namesZone(Matcher time) {
        return time.matches() && (time.group(6) != null || time.group(7) != null);
    }

    /** Returns a time as that zone has it, such as 2026-03-02 00:30:00; what is none stays as it is. */
    private String move(String cell) {
        Matcher time = TIME.matcher(cell.strip());
        if (!namesZone(time)) {
            return cell;
        }
        try {
            ZonedDateTime there = ZonedDateTime.of(LocalDate.parse(time.group(1)), time(time), offset(time));
            ZonedDateTime here = there.withZoneSameInstant(zone);
            return here.toLocalDate() + " " + here.toLocalTime();
        } catch (DateTimeException noTime) {
            return cell;
        }
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(2));
        if (time.group(5) != null) {
            hour = hour % NOON + (time.group(5).equalsIgnoreCase("pm") ? NOON : 0);
        }
        int second = time.group(4) == null ? 0 : Integer.parseInt(time.group(4));
        return LocalTime.of(hour, Integer.parseInt(time.group(3)), second);
    }

    private static ZoneOffset offset(Matcher time) {
        if (time.group(7) == null) {
            return ZoneOffset.UTC;
        }
        int sign = time.group(7).equals("-") ? -1 : 1;
        int minutes = time.group(9) == null ? 0 : Integer.parseInt(time.group(9));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(time.group(8)), sign * minutes);
    }
}
