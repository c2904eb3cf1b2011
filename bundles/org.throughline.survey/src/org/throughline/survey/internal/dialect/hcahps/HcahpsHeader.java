package org.throughline.survey.internal.dialect.hcahps;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.benchmark.Benchmark;

/** The header of a public HCAHPS file of any year, and what a row below it says. */
public final class HcahpsHeader {
    private static final int WIDE_ENOUGH = 3;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(\\.\\d+)? ?%?");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final List<String> names;
    private final List<String> keys;
    private final List<Integer> wide;

    private HcahpsHeader(List<String> names, List<String> keys, List<Integer> wide) {
        this.names = names;
        this.keys = keys;
        this.wide = wide;
    }

    /** Returns what the header says; null where it is none of an HCAHPS file. */
    public static HcahpsHeader of(List<String> names) {
        List<String> keys = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
        if (at(keys, "hcahpsmeasureid", "measureid") >= 0 && at(keys, "hcahpsanswerpercent", "answerpercent") >= 0) {
            return new HcahpsHeader(names, keys, List.of());
        }
        List<Integer> wide = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean share =
                    keys.get(i).startsWith("percentofpatients") || keys.get(i).startsWith("patientswho");
            if (share && !keys.get(i).contains("footnote")) {
                wide.add(i);
            }
        }
        return wide.size() >= WIDE_ENOUGH ? new HcahpsHeader(names, keys, wide) : null;
    }

    private static int at(List<String> keys, String... any) {
        for (String key : any) {
            if (keys.contains(key)) {
                return keys.indexOf(key);
            }
        }
        return -1;
    }

    /** Returns the number of columns. */
    public int size() {
        return names.size();
    }

    /** Returns whether a row is a hospital with all its measures, as files before 2013 have it. */
    public boolean isWide() {
        return !wide.isEmpty();
    }

    /** Returns the shares that a row holds; none where it holds stars or means. */
    public List<Benchmark> benchmarks(List<String> row) {
        if (isWide()) {
            return wide.stream()
                    .map(column ->
                            benchmark(row, WideMeasure.id(names.get(column)), names.get(column), "", row.get(column)))
                    .toList();
        }
        String percent = cell(row, "hcahpsanswerpercent", "answerpercent");
        if (percent.equalsIgnoreCase("Not Applicable")) {
            return List.of();
        }
        return List.of(benchmark(
                row,
                cell(row, "hcahpsmeasureid", "measureid"),
                cell(row, "hcahpsquestion", "question"),
                cell(row, "hcahpsanswerdescription", "answerdescription"),
                percent));
    }

    private Benchmark benchmark(List<String> row, String measure, String question, String answer, String percent) {
        OptionalDouble share = share(percent);
        List<String> notes = new ArrayList<>();
        if (share.isEmpty()) {
            notes.add(percent.strip());
        }
        notes.add(cell(row, "hcahpsanswerpercentfootnote", "answerpercentfootnote", "footnote"));
        notes.add(cell(row, "numberofcompletedsurveysfootnote"));
        return new Benchmark(
                cell(row, "facilityid", "providerid", "providernumber"),
                cell(row, "facilityname", "hospitalname"),
                cell(row, "state"),
                measure,
                question,
                answer,
                share,
                cell(row, "numberofcompletedsurveys"),
                share(cell(row, "surveyresponseratepercent", "surveyresponserate")),
                date(cell(row, "startdate", "measurestartdate")),
                date(cell(row, "enddate", "measureenddate")),
                String.join(
                        "; ",
                        notes.stream()
                                .filter(note -> !note.isEmpty())
                                .distinct()
                                .toList()));
    }

    private String cell(List<String> row, String... any) {
        int column = at(keys, any);
        String cell = column < 0 ? "" : row.get(column).strip();
        boolean apostrophe = cell.length() > 1 && cell.startsWith("'") && Character.isDigit(cell.charAt(1));
        return apostrophe ? cell.replace("'", "") : cell;
    }

    private static OptionalDouble share(String cell) {
        Matcher percent = PERCENT.matcher(cell.strip());
        if (!percent.matches()) {
            return OptionalDouble.empty();
        }
        String decimals = percent.group(2) == null ? "" : percent.group(2);
        double value = Double.parseDouble(percent.group(1) + decimals) / 100;
        return value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static LocalDate date(String cell) {
        Matcher parts = US_DATE.matcher(cell);
        try {
            if (!parts.matches()) {
                return cell.isEmpty() ? null : LocalDate.parse(cell.split("[T ]", 2)[0]);
            }
            return LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
