package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/** What separates the cells of a text: said by its first line, or guessed from its first rows. */
public enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    PIPE('|', "vertical bar");

    private static final int SAMPLE = 200;
    private static final String SAID = "sep=";

    private final char sign;
    private final String words;

    Separator(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** Returns the separator itself. */
    public char sign() {
        return sign;
    }

    String words() {
        return words;
    }

    /**
     * A guess.
     *
     * @param columns the cells of the header
     * @param rows the rows looked at, blank ones not counted
     * @param alike the rows among them with as many cells as the header
     * @param said whether the file's first line says so
     */
    public record Guess(Separator separator, int columns, int rows, int alike, boolean said) {
        double share() {
            return rows == 0 ? 0 : (double) alike / rows;
        }
    }

    /** Returns what the first line says, such as {@code sep=;}. */
    public static Optional<Separator> said(String text) {
        for (Separator separator : values()) {
            String line = SAID + separator.sign;
            if (text.startsWith(line + "\n") || text.startsWith(line + "\r")) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    /** Returns the separator that splits the first rows into most alike rows of more than one cell. */
    public static Guess guess(SurveyFile file) throws RefusedInputException {
        Optional<Separator> said = said(file.start());
        List<Guess> guesses = new ArrayList<>();
        for (Separator separator : said.map(List::of).orElse(List.of(values()))) {
            guesses.add(look(file, separator, said.isPresent()));
        }
        return guesses.stream()
                .max(Comparator.comparing((Guess guess) -> guess.columns() > 1)
                        .thenComparing(Guess::share)
                        .thenComparing(Guess::columns))
                .orElseThrow();
    }

    private static Guess look(SurveyFile file, Separator separator, boolean said) throws RefusedInputException {
        List<CsvRow> rows = CsvText.start(file.start(), separator.sign, SAMPLE);
        List<CsvRow> filled = rows.subList(said && !rows.isEmpty() ? 1 : 0, rows.size()).stream()
                .filter(row -> !row.isBlank())
                .toList();
        int columns = filled.isEmpty() ? 0 : filled.getFirst().cells().size();
        int alike = (int)
                filled.stream().filter(row -> row.cells().size() == columns).count();
        return new Guess(separator, columns, filled.size(), alike, said);
    }
}
