package org.throughline.survey.answers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

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
    private final String[][] cells;

    private Answers(List<String> columns, List<List<String>> rows) {
        this.columns = List.copyOf(columns);
        this.columns.forEach(column -> indexes.put(column, indexes.size()));
        this.rows = rows.size();
        cells = new String[columns.size()][rows.size()];
        for (int row = 0; row < this.rows; row++) {
            for (int column = 0; column < cells.length; column++) {
                cells[column][row] = rows.get(row).get(column);
            }
        }
    }

    /**
     * Makes answers.
     *
     * @param columns {@value #RESPONDENT}, then codes of questions, each once
     * @param rows one cell a column, never null
     * @throws IllegalArgumentException where columns or cells are not as said
     */
    public static Answers of(List<String> columns, List<List<String>> rows) {
        if (columns.isEmpty() || !columns.getFirst().equals(RESPONDENT)) {
            throw new IllegalArgumentException("the first column of answers is " + RESPONDENT + ": " + columns);
        }
        if (new HashSet<>(columns).size() != columns.size()) {
            throw new IllegalArgumentException("a column of answers is there twice: " + columns);
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(columns.size() + " cells were expected: " + row);
            }
        }
        return new Answers(columns, rows);
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
        return index < 0 ? "" : value(row, index);
    }

    /** Returns where a column is; -1 where there is none. */
    int index(String column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Returns how many respondents answered a question. */
    public int answered(String column) {
        int index = index(column);
        int answered = 0;
        for (int row = 0; index >= 0 && row < rows; row++) {
            answered += cells[index][row].isBlank() ? 0 : 1;
        }
        return answered;
    }

    String value(int row, int column) {
        return cells[column][row];
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
        if (!Files.exists(file)) {
            return of(List.of(RESPONDENT), List.of());
        }
        List<CsvRow> read = CsvText.read(file, CsvText.utf8(file, Files.readAllBytes(file)), ',');
        if (read.isEmpty() || !read.getFirst().cells().getFirst().equals(RESPONDENT)) {
            throw new RefusedInputException(
                    file, 1, "the first column of answers is " + RESPONDENT + "; import the wave again");
        }
        List<List<String>> rows = new ArrayList<>(read.size());
        for (CsvRow row : read) {
            if (row.cells().size() != read.getFirst().cells().size()) {
                throw new RefusedInputException(
                        file,
                        row.line(),
                        "expected " + read.getFirst().cells().size() + " cells and found "
                                + row.cells().size() + "; import the wave again");
            }
            rows.add(row.cells().stream().map(SafeCell::read).toList());
        }
        try {
            return of(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (IllegalArgumentException e) {
            throw new RefusedInputException(file, 1, e.getMessage() + "; import the wave again", e);
        }
    }

    /** Returns the file's content; the same answers give the same bytes. */
    public byte[] toCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns.stream().map(SafeCell::write).toList());
            List<String> record = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                record.clear();
                for (String[] column : cells) {
                    record.add(SafeCell.write(column[row]));
                }
                writer.writeRecord(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
