package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/**
 * CSV exports of REDCap, raw or with labels, and the project's data dictionary beside them: it tells the wordings, the
 * answers to choose from, and which fields say who somebody is.
 */
public final class Redcap implements Dialect {
    private static final double CERTAIN = 0.98;
    private static final double LIKELY = 0.9;
    private static final int SAMPLE = 50;
    private static final Set<String> STATES = Set.of("", "0", "1", "2", "Incomplete", "Unverified", "Complete");

    @Override
    public String id() {
        return "redcap";
    }

    @Override
    public String label() {
        return "REDCap (CSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            Records start = Records.start(file, SAMPLE);
            if (start.isEmpty()) {
                return Sniff.no("no row can be read");
            }
            List<String> names = start.names();
            if (names.size() > CsvText.MOST_CELLS) {
                return Sniff.no("more columns than any survey has");
            }
            if (Dictionary.isHeader(names)) {
                return new Sniff(CERTAIN, List.of("a REDCap data dictionary, which holds questions and no answers"));
            }
            DictionaryFile found = DictionaryFile.of(file, names);
            RedcapHeader header = RedcapHeader.of(names, found.dictionary());
            List<String> reasons = new ArrayList<>();
            int added = header.count(Role.EVENT)
                    + header.count(Role.INSTRUMENT)
                    + header.count(Role.INSTANCE)
                    + header.count(Role.GROUP)
                    + header.count(Role.SURVEY_IDENTIFIER);
            addReason(reasons, added, "columns that REDCap adds, such as redcap_event_name");
            addReason(reasons, states(header, start.below()), "columns with the state of an instrument");
            boolean certain = !reasons.isEmpty() && added > 0;
            if (found.dictionary() != null) {
                certain = true;
                reasons.add("the data dictionary " + found.name() + " knows " + header.known() + " of " + names.size()
                        + " columns");
            }
            return reasons.isEmpty()
                    ? Sniff.no("no columns of REDCap and no data dictionary beside it")
                    : new Sniff(certain ? CERTAIN : LIKELY, reasons);
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    private static void addReason(List<String> reasons, int count, String what) {
        if (count > 0) {
            reasons.add(what + ": " + count);
        }
    }

    /** Returns how many columns are called like the state of an instrument and hold nothing else. */
    private static int states(RedcapHeader header, List<CsvRow> rows) {
        int states = 0;
        for (int i = 0; i < header.places().size(); i++) {
            int column = i;
            boolean state = header.places().get(i).role() == Role.COMPLETE
                    && rows.stream()
                            .allMatch(row -> row.cells().size() <= column
                                    || STATES.contains(row.cells().get(column).strip()));
            states += state ? 1 : 0;
        }
        return states;
    }

    @Override
    public boolean explains(SurveyFile file) {
        try {
            return Dictionary.isDictionary(file);
        } catch (RefusedInputException noText) {
            return false;
        }
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        Records records = Records.read(file);
        List<String> names = records.names();
        if (Dictionary.isHeader(names)) {
            throw new RefusedInputException(
                    file.path(),
                    1,
                    "this is a REDCap data dictionary, which holds no answers; name the exported data, and leave the"
                            + " dictionary beside it");
        }
        DictionaryFile found = DictionaryFile.of(file, names);
        RedcapHeader header = RedcapHeader.of(names, found.dictionary());
        if (!header.labelled()) {
            records.requireOwnNames();
        }
        List<RedcapColumn> columns = RedcapColumn.of(header);
        requireOwnNames(file, columns);
        List<Row> all = records.rows();
        if (all.isEmpty() && records.dropped().isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the file has a header and no answers; export the project's records");
        }
        RedcapRows rows = new RedcapRows(header, all);
        List<String> notes = new ArrayList<>(file.notes());
        notes.addAll(notes(found, header));
        notes.addAll(rows.notes());
        columns.stream()
                .filter(column -> column.role() == Role.TICK)
                .map(column -> "the column " + column.column().name() + " holds the ticks of "
                        + String.join(
                                ", ", column.indexes().stream().map(names::get).toList()))
                .forEach(notes::add);
        return new Table(
                columns.stream().map(RedcapColumn::column).toList(),
                rows(all, columns, rows),
                records.dropped(),
                notes);
    }

    private static void requireOwnNames(SurveyFile file, List<RedcapColumn> columns) throws RefusedInputException {
        Set<String> seen = new HashSet<>();
        for (RedcapColumn column : columns) {
            String name = column.column().name();
            if (!name.isEmpty() && !seen.add(name)) {
                throw new RefusedInputException(
                        file.path(), 1, "two columns are called \"" + name + "\"; give every column a name of its own");
            }
        }
    }

    private static List<Row> rows(List<Row> all, List<RedcapColumn> columns, RedcapRows rows) {
        List<Row> made = new ArrayList<>();
        for (Row row : all) {
            List<String> cells = new ArrayList<>();
            for (RedcapColumn column : columns) {
                cells.add(column.role() == Role.RECORD ? rows.respondent(row.cells()) : column.cell(row.cells()));
            }
            made.add(new Row(row.number(), cells));
        }
        return made;
    }

    private static List<String> notes(DictionaryFile found, RedcapHeader header) {
        List<String> notes = new ArrayList<>(found.notes());
        if (header.labelled()) {
            notes.add("the export has labels in its header");
        }
        if (found.dictionary() == null) {
            notes.add("no data dictionary was found beside the file: wordings, answers and identifiers are not known;"
                    + " put the project's dictionary into the same folder");
            return notes;
        }
        notes.add("wordings, answers and identifiers are taken from the data dictionary " + found.name());
        notes.addAll(found.dictionary().notes());
        List<String> unknown = header.places().stream()
                .filter(place -> place.role() == Role.UNKNOWN)
                .map(RedcapHeader.Place::name)
                .toList();
        if (!unknown.isEmpty()) {
            notes.add("columns that the data dictionary does not have: " + String.join(", ", unknown));
        }
        return notes;
    }
}
