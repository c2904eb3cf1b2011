package org.throughline.survey.internal.dialect.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.internal.dialect.Ticks;
import org.throughline.survey.internal.dialect.Ticks.Group;
import org.throughline.survey.internal.dialect.Ticks.Tick;

/** What LimeSurvey's exports have in common: the columns beside the answers, and multiple choice as columns of Y. */
final class LimeColumns {
    private static final Map<String, ColumnKind> CODES = Map.ofEntries(
            Map.entry("id", ColumnKind.RESPONDENT),
            Map.entry("submitdate", ColumnKind.METADATA),
            Map.entry("lastpage", ColumnKind.METADATA),
            Map.entry("startlanguage", ColumnKind.METADATA),
            Map.entry("seed", ColumnKind.METADATA),
            Map.entry("startdate", ColumnKind.METADATA),
            Map.entry("datestamp", ColumnKind.METADATA),
            Map.entry("refurl", ColumnKind.METADATA),
            Map.entry("interviewtime", ColumnKind.METADATA),
            Map.entry("ipaddr", ColumnKind.PERSONAL),
            Map.entry("token", ColumnKind.PERSONAL),
            Map.entry("firstname", ColumnKind.PERSONAL),
            Map.entry("lastname", ColumnKind.PERSONAL),
            Map.entry("email", ColumnKind.PERSONAL));
    /** The names above as full texts and in German, to the codes. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("response id", "id"),
            Map.entry("date submitted", "submitdate"),
            Map.entry("last page", "lastpage"),
            Map.entry("start language", "startlanguage"),
            Map.entry("date started", "startdate"),
            Map.entry("date last action", "datestamp"),
            Map.entry("ip address", "ipaddr"),
            Map.entry("referrer url", "refurl"),
            Map.entry("access code", "token"),
            Map.entry("total time", "interviewtime"),
            Map.entry("first name", "firstname"),
            Map.entry("last name", "lastname"),
            Map.entry("email address", "email"),
            Map.entry("antwort id", "id"),
            Map.entry("antwort-id", "id"),
            Map.entry("datum abgeschickt", "submitdate"),
            Map.entry("letzte seite", "lastpage"),
            Map.entry("start-sprache", "startlanguage"),
            Map.entry("startsprache", "startlanguage"),
            Map.entry("zufallsstartwert", "seed"),
            Map.entry("datum gestartet", "startdate"),
            Map.entry("datum letzte aktivität", "datestamp"),
            Map.entry("ip-adresse", "ipaddr"),
            Map.entry("zugangscode", "token"));

    private static final Pattern TIMING =
            Pattern.compile("grouptime\\d+|.*\\d+time|(group|question) time: .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute_\\d+", Pattern.CASE_INSENSITIVE);
    /** A question and one part of it: Q3[SQ001], Q3_SQ001 or 12345X6X78SQ001. */
    private static final Pattern PART =
            Pattern.compile("(\\d+X\\d+X\\d+)([A-Za-z]\\w*)|([^\\[_]+)_([A-Za-z0-9]+)|(.+?) ?\\[([^\\[\\]]+)\\]");

    private static final Set<String> TICKED = Set.of("y", "yes", "ja", "oui", "sí", "si");
    private static final Set<String> DENIED = Set.of("no", "n", "nein", "non");
    private static final Set<String> OTHER = Set.of("other", "sonstiges", "autre", "otro");

    private LimeColumns() {}

    /** Returns LimeSurvey's own code of a column beside the answers; the name in small letters where it is none. */
    static String key(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return TEXTS.getOrDefault(small, small);
    }

    /** Returns how many of LimeSurvey's own columns are in a header. */
    static long known(List<String> names) {
        Set<String> own = Set.of("id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp");
        return names.stream()
                .map(LimeColumns::key)
                .filter(own::contains)
                .distinct()
                .count();
    }

    static ColumnKind kind(String name) {
        if (ATTRIBUTE.matcher(name).matches()) {
            return ColumnKind.PERSONAL;
        }
        ColumnKind other = TIMING.matcher(name).matches() ? ColumnKind.METADATA : ColumnKind.ANSWER;
        return CODES.getOrDefault(key(name), other);
    }

    /** Returns the notes on rows without a date of submission. */
    static List<String> incomplete(ColumnTable table) {
        List<String> keys =
                table.columns().stream().map(column -> key(column.name())).toList();
        int submitted = keys.indexOf("submitdate");
        if (submitted < 0) {
            return List.of();
        }
        long open = IntStream.range(0, table.rows())
                .filter(row -> table.cells(submitted).text(row).isBlank())
                .count();
        return open == 0
                ? List.of()
                : List.of(open + " of " + table.rows()
                        + " rows kept were not completed: they have no date of submission");
    }

    /** Folds multiple choice: the parts of a question of which each cell is empty or a tick. */
    static ColumnTable folded(ColumnTable table) {
        Map<String, List<Integer>> questions = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String[] parts = parts(table.columns().get(i).name());
            if (parts != null && table.columns().get(i).kind() == ColumnKind.ANSWER && !isComment(parts[1])) {
                questions.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(i);
            }
        }
        List<Group> groups = new ArrayList<>();
        questions.forEach((name, places) -> {
            if (isMultiple(table, places)
                    && table.columns().stream().noneMatch(c -> c.name().equals(name))) {
                groups.add(group(table, name, places));
            }
        });
        return Ticks.fold(
                table,
                groups,
                cell -> TICKED.contains(cell.toLowerCase(Locale.ROOT)),
                cell -> DENIED.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Returns the question and the part that a column's name tells; null where it is a question of its own. */
    static String[] parts(String name) {
        Matcher part = PART.matcher(name);
        if (!part.matches()) {
            return null;
        }
        for (int group = 1; group < part.groupCount(); group += 2) {
            if (part.group(group) != null) {
                return new String[] {
                    part.group(group).strip(), part.group(group + 1).strip()
                };
            }
        }
        return null;
    }

    private static boolean isComment(String part) {
        return part.endsWith("comment");
    }

    static boolean isOther(String part) {
        return OTHER.contains(part.toLowerCase(Locale.ROOT));
    }

    /** An explicit no is no tick but an answer of its own, unless words beside it show that options were offered. */
    private static boolean isMultiple(ColumnTable table, List<Integer> places) {
        boolean words = places.stream().anyMatch(place -> isWords(table, place));
        boolean any = false;
        if (places.size() < 2) {
            return false;
        }
        for (int place : places) {
            if (isWords(table, place)) {
                continue;
            }
            for (String untrimmed : table.cells(place).different()) {
                String cell = untrimmed.strip().toLowerCase(Locale.ROOT);
                boolean tick = TICKED.contains(cell);
                boolean no = words && DENIED.contains(cell);
                if (!cell.isEmpty() && !tick && !no) {
                    return false;
                }
                any |= tick;
            }
        }
        return any;
    }

    private static boolean isWords(ColumnTable table, int place) {
        return isOther(parts(table.columns().get(place).name())[1]);
    }

    private static Group group(ColumnTable table, String name, List<Integer> places) {
        List<Tick> ticks = new ArrayList<>();
        String text = "";
        for (int place : places) {
            Column column = table.columns().get(place);
            String part = parts(column.name())[1];
            String[] worded = parts(column.text());
            text = text.isEmpty() ? worded == null ? column.text() : worded[0] : text;
            ticks.add(new Tick(place, part, worded == null ? part : worded[1], isOther(part)));
        }
        return new Group(name, text.isEmpty() ? name : text, ticks, false);
    }
}
