package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvRow;

/**
 * A REDCap data dictionary: 18 columns, one row a field. The file that the program offers for download is read, and the
 * one that its interface returns, which calls the same columns by other names and writes NA for nothing.
 */
final class Dictionary {
    private static final int COLUMNS = 18;
    private static final int FORM = 1;
    private static final int TYPE = 3;
    private static final int LABEL = 4;
    private static final int CHOICES = 5;
    private static final int VALIDATION = 7;
    private static final int IDENTIFIER = 10;
    private static final String DOWNLOADED = "variable / field name";
    private static final String RETURNED = "field_name";
    private static final Set<String> CHOSEN = Set.of("radio", "dropdown", "checkbox");

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    private Dictionary() {}

    /** Returns whether a file is a data dictionary, by its header. */
    static boolean isDictionary(SurveyFile file) throws RefusedInputException {
        Records start = Records.start(file, 1);
        return !start.isEmpty() && isHeader(start.names());
    }

    static boolean isHeader(List<String> cells) {
        String first = cells.getFirst().strip().toLowerCase(Locale.ROOT);
        return cells.size() >= IDENTIFIER + 1 && (first.equals(DOWNLOADED) || first.equals(RETURNED));
    }

    /**
     * Reads a data dictionary.
     *
     * @throws RefusedInputException where it is none, or a row of it has too few cells or the name of an earlier one
     */
    static Dictionary read(SurveyFile file) throws RefusedInputException {
        Records records = Records.read(file);
        if (!isHeader(records.names())) {
            throw new RefusedInputException(
                    file.path(), 1, "this is no REDCap data dictionary, which has " + COLUMNS + " columns");
        }
        Dictionary dictionary = new Dictionary();
        boolean returned = records.names().getFirst().toLowerCase(Locale.ROOT).equals(RETURNED);
        for (CsvRow row : records.below()) {
            if (row.isBlank()) {
                continue;
            }
            if (row.cells().size() <= IDENTIFIER) {
                throw new RefusedInputException(
                        file.path(), row.line(), "this row of the data dictionary is too short");
            }
            dictionary.add(file, row, returned);
        }
        return dictionary;
    }

    private void add(SurveyFile file, CsvRow row, boolean returned) throws RefusedInputException {
        List<String> cells = row.cells().stream()
                .map(cell -> returned && cell.equals("NA") ? "" : cell.strip())
                .toList();
        String name = cells.getFirst();
        String type = cells.get(TYPE).toLowerCase(Locale.ROOT);
        String form = cells.get(FORM);
        String identifier = cells.get(IDENTIFIER).toLowerCase(Locale.ROOT);
        Field field = new Field(
                name,
                form,
                type,
                withoutMarkup(cells.get(LABEL)),
                CHOSEN.contains(type) ? options(name, cells.get(CHOICES)) : List.of(),
                cells.get(VALIDATION).toLowerCase(Locale.ROOT),
                identifier.startsWith("y") || identifier.equals("1"));
        if (fields.putIfAbsent(name, field) != null) {
            throw new RefusedInputException(
                    file.path(), row.line(), "the data dictionary has two fields called " + name);
        }
        forms.add(form);
    }

    private List<Option> options(String field, String text) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (String choice : text.split("[|\n]")) {
            int comma = choice.indexOf(',');
            String code = (comma < 0 ? choice : choice.substring(0, comma)).strip();
            String label = withoutMarkup(choice.substring(comma + 1));
            if (!code.isEmpty() && options.putIfAbsent(code, new Option(code, label)) != null) {
                notes.add(
                        "the data dictionary gives the code " + code + " of " + field + " twice; the first was taken");
            }
        }
        return List.copyOf(options.values());
    }

    static String withoutMarkup(String text) {
        return text.replaceAll("<[a-zA-Z/][^<>]*>", "").replaceAll("\\s+", " ").strip();
    }

    /** Returns the field of that name; null where there is none. */
    Field field(String name) {
        return fields.get(name);
    }

    /** Returns the fields in the order of the project. */
    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    boolean hasForm(String name) {
        return forms.contains(name);
    }

    /** Returns what is odd about the dictionary. */
    List<String> notes() {
        return notes;
    }
}
