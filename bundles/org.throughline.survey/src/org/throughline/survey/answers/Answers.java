package org.throughline.survey.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;

/**
 * The answers of one wave, column by column: the first column is {@value #RESPONDENT}, the others are named by the
 * codes of questions. An empty cell is no answer. On disk they are UTF-8 CSV (RFC 4180) in {@code answers}; text that a
 * spreadsheet program would run as a formula has an apostrophe in front there, which reading takes away again.
 */
public final class Answers {
    /** The name of the first column, which tells respondents apart. */
    public static final String RESPONDENT = "respondent";

    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}-]{1,80}");

    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int rows;
    private final List<CellColumn> cells;

    private Answers(List<String> columns, List<CellColumn> cells) {
        this.columns = List.copyOf(columns);
        this.columns.forEach(column -> indexes.put(column, indexes.size()));
        this.rows = cells.getFirst().size();
        this.cells = List.copyOf(cells);
    }

    /**
     * Makes answers.
     *
     * @param columns {@value #RESPONDENT}, then codes of questions, each once
     * @param rows one cell a column, never null
     * @throws IllegalArgumentException where columns or cells are not as said
     */
    public static Answers of(List<String> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(columns.size() + " cells were expected: " + row);
            }
        }
        List<CellColumn> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            cells.add(CellColumn.of(() -> rows.stream().map(row -> row.get(at)).iterator()));
        }
        return ofColumns(columns, cells);
    }

    /**
     * Makes answers.
     *
     * @param columns {@value #RESPONDENT}, then codes of questions, each once
     * @param cells the cells of each column, all of one length
     * @throws IllegalArgumentException where columns or cells are not as said
     */
    public static Answers ofColumns(List<String> columns, List<CellColumn> cells) {
        if (columns.isEmpty() || !columns.getFirst().equals(RESPONDENT)) {
            throw new IllegalArgumentException("the first column of answers is " + RESPONDENT + ": " + columns);
        }
        if (new HashSet<>(columns).size() != columns.size()) {
            throw new IllegalArgumentException("a column of answers is there twice: " + columns);
        }
        if (cells.size() != columns.size()
                || cells.stream()
                        .anyMatch(column -> column.size() != cells.getFirst().size())) {
            throw new IllegalArgumentException("columns of one length were expected: " + columns);
        }
        return new Answers(columns, cells);
    }

    /** Returns the columns, {@value #RESPONDENT} first. */
    public List<String> columns() {
        return columns;
    }

    /** Returns the number of respondents. */
    public int rows() {
        return rows;
    }

    /** Returns a cell; empty where nothing was answered or the wave has no such column. */
    public String value(int row, String column) {
        int index = index(column);
        return index < 0 ? "" : cells.get(index).text(row);
    }

    private int index(String column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Returns how many respondents answered a question. */
    public int answered(String column) {
        int index = index(column);
        int answered = 0;
        if (index >= 0 && cells.get(index) instanceof CodedColumn few) {
            int[] counts = few.counts();
            for (int code = 0; code < counts.length; code++) {
                answered += few.values().get(code).isBlank() ? 0 : counts[code];
            }
        } else if (index >= 0) {
            for (int row = 0; row < rows; row++) {
                answered += cells.get(index).text(row).isBlank() ? 0 : 1;
            }
        }
        return answered;
    }

    /** Returns how often each cell of a column is there, sorted by cell; nothing where there is no such column. */
    public SortedMap<String, Integer> counts(String column) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        int index = index(column);
        if (index >= 0) {
            Coded coded = Coded.of(cells.get(index));
            int[] byCode = coded.counts();
            for (int code = 0; code < byCode.length; code++) {
                if (byCode[code] > 0) {
                    counts.merge(coded.values().get(code), byCode[code], Integer::sum);
                }
            }
        }
        return counts;
    }

    /**
     * Counts the answers to a question in the groups that another question makes, in one pass. A wave without one of
     * the columns counts as if nobody had filled it.
     *
     * @throws IllegalArgumentException where groups and answers are so many, above 16 million cells, that a table of
     *     them helps nobody
     */
    public CrossTable cross(String question, String by) {
        return CrossTable.of(question, by, coded(by), coded(question));
    }

    private Coded coded(String column) {
        int index = index(column);
        return index < 0 ? Coded.empty(rows) : Coded.of(cells.get(index));
    }

    /** Returns where the answers of a wave lie in the client's folder: {@code answers/<survey>/<wave>.csv}. */
    public static String path(Survey survey, Wave wave) {
        return "answers/" + slug(survey) + "/" + slug(survey, wave) + ".csv";
    }

    /** Returns the part of a survey's name that stands in file names. */
    public static String slug(Survey survey) {
        return survey.eResource() == null ? Slug.of(survey.getName()) : ClientFolder.slug(survey);
    }

    /**
     * Returns the name of a wave's files, unique in the survey: the one given to it, which a new name does not change;
     * the slug of its name where none was given, with a number where another wave has that.
     */
    public static String slug(Survey survey, Wave wave) {
        if (hasFile(wave)) {
            return wave.getFile();
        }
        Set<String> taken = new HashSet<>();
        survey.getWaves().stream().filter(Answers::hasFile).forEach(other -> taken.add(other.getFile()));
        for (Wave other : survey.getWaves()) {
            if (other == wave) {
                break;
            }
            if (!hasFile(other)) {
                taken.add(Slug.unused(other.getName(), taken::contains));
            }
        }
        return Slug.unused(wave.getName(), taken::contains);
    }

    /** Gives a wave of a survey the name of its files, so that it keeps its answers whatever it is called later. */
    public static void giveFile(Survey survey, Wave wave) {
        wave.setFile(slug(survey, wave));
    }

    private static boolean hasFile(Wave wave) {
        return wave.getFile() != null && FILE.matcher(wave.getFile()).matches();
    }

    /**
     * Reads the answers of a wave; there are none where the wave has no file yet.
     *
     * @throws RefusedInputException where the file is not as this program writes it, with the line
     */
    public static Answers read(Path clientFolder, Survey survey, Wave wave) throws IOException, RefusedInputException {
        Path file = clientFolder.resolve(path(survey, wave));
        if (wave.getFile() != null && !hasFile(wave)) {
            throw new RefusedInputException(
                    file,
                    0,
                    "the wave " + wave.getName() + " names " + wave.getFile()
                            + " as its file; expected letters, digits and hyphens, so correct the survey's file");
        }
        return Files.exists(file) ? AnswerFile.read(file) : of(List.of(RESPONDENT), List.of());
    }

    /** Returns the file's content; the same answers give the same bytes. */
    public byte[] toCsv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeCsv(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not written", e);
        }
        return bytes.toByteArray();
    }

    /** Writes the file's content; the same answers give the same bytes. */
    public void writeCsv(OutputStream out) throws IOException {
        AnswerFile.write(columns, cells, out);
    }
}
