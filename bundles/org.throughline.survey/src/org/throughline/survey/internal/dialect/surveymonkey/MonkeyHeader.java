package org.throughline.survey.internal.dialect.surveymonkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.internal.dialect.TextTable;

/** The two header rows of SurveyMonkey: questions above, carried right over empty cells, and their parts below. */
final class MonkeyHeader {
    private static final Map<String, ColumnKind> KINDS = Map.ofEntries(
            Map.entry("respondentid", ColumnKind.RESPONDENT),
            Map.entry("collectorid", ColumnKind.METADATA),
            Map.entry("startdate", ColumnKind.METADATA),
            Map.entry("enddate", ColumnKind.METADATA),
            Map.entry("datecreated", ColumnKind.METADATA),
            Map.entry("datemodified", ColumnKind.METADATA),
            Map.entry("languagecode", ColumnKind.METADATA),
            Map.entry("ipaddress", ColumnKind.PERSONAL),
            Map.entry("emailaddress", ColumnKind.PERSONAL),
            Map.entry("email", ColumnKind.PERSONAL),
            Map.entry("firstname", ColumnKind.PERSONAL),
            Map.entry("lastname", ColumnKind.PERSONAL),
            Map.entry("customdata", ColumnKind.PERSONAL),
            Map.entry("customvalue", ColumnKind.PERSONAL));
    /** What stands below a question of one column. */
    private static final Set<String> WHOLE = Set.of("", "response", "open-ended response", "antwort", "réponse");
    /** Parts of the question that asks for contact details. */
    private static final Set<String> CONTACT = Set.of(
            "name",
            "company",
            "address",
            "address 2",
            "city/town",
            "city",
            "state/province",
            "zip/postal code",
            "zip",
            "country",
            "email address",
            "email",
            "phone number");

    private final List<String> questions;
    private final List<String> parts;
    private final List<Boolean> carried;

    private MonkeyHeader(List<String> questions, List<String> parts, List<Boolean> carried) {
        this.questions = questions;
        this.carried = carried;
        this.parts = parts;
    }

    static MonkeyHeader of(TextTable text) {
        List<String> first = text.cells(0);
        List<String> second = text.cells(1);
        List<String> questions = new ArrayList<>();
        List<Boolean> carried = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            carried.add(first.get(i).isEmpty() && i > 0);
            questions.add(carried.get(i) ? questions.get(i - 1) : first.get(i));
        }
        List<String> parts = new ArrayList<>(second);
        while (parts.size() < questions.size()) {
            parts.add("");
        }
        return new MonkeyHeader(questions, parts.subList(0, questions.size()), carried);
    }

    /** Returns how many of the columns that SurveyMonkey adds are there. */
    long own() {
        return questions.stream()
                .map(MonkeyHeader::key)
                .filter(KINDS::containsKey)
                .distinct()
                .count();
    }

    /** Returns whether the first column is SurveyMonkey's and nothing stands below it. */
    boolean isTwoRows() {
        return !questions.isEmpty()
                && key(questions.getFirst()).equals("respondentid")
                && parts.getFirst().isEmpty()
                && parts.stream().anyMatch(part -> !part.isEmpty());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Returns whether a column belongs to the question of the one before it. */
    boolean isCarried(int column) {
        return carried.get(column);
    }

    String question(int column) {
        return questions.get(column);
    }

    /** Returns the part below a question; empty where the column is the whole question. */
    String part(int column) {
        String part = parts.get(column);
        return WHOLE.contains(part.toLowerCase(Locale.ROOT)) ? "" : part;
    }

    int size() {
        return questions.size();
    }

    ColumnKind kind(int column) {
        if (parts.get(column).isEmpty()) {
            return KINDS.getOrDefault(key(questions.get(column)), ColumnKind.ANSWER);
        }
        boolean contact = CONTACT.contains(part(column).toLowerCase(Locale.ROOT));
        return contact ? ColumnKind.PERSONAL : ColumnKind.ANSWER;
    }

    /** Returns the columns, each named by its question and its part in brackets. */
    List<Column> columns() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            names.add(part(i).isEmpty() ? question(i) : question(i) + " [" + part(i) + "]");
        }
        List<String> unique = TextTable.unique(names);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            columns.add(new Column(unique.get(i), names.get(i), kind(i)));
        }
        return columns;
    }
}
