package org.throughline.survey.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.survey.answers.SafeCell;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/** Published shares in a client's folder: {@code benchmarks/<name>.csv}, UTF-8, one share a row. */
public final class Benchmarks {
    private static final List<String> HEADER = List.of(
            "provider",
            "name",
            "state",
            "measure",
            "question",
            "answer",
            "share",
            "surveys",
            "response rate",
            "start",
            "end",
            "note");
    private static final Comparator<Benchmark> ORDER = Comparator.comparing(Benchmark::state)
            .thenComparing(Benchmark::provider)
            .thenComparing(Benchmark::measure)
            .thenComparing(one -> String.valueOf(one.end()))
            .thenComparing(Benchmark::question)
            .thenComparing(Benchmark::answer);

    private Benchmarks() {}

    /** Returns where benchmarks of a name lie in the client's folder. */
    public static String path(String name) {
        return "benchmarks/" + Slug.of(name) + ".csv";
    }

    /**
     * Keeps benchmarks in a client; those of the same name are replaced.
     *
     * @throws LockedClientException where somebody else is writing to the client; nothing is written then
     */
    public static void store(Path client, String name, List<Benchmark> benchmarks)
            throws IOException, RefusedInputException, LockedClientException {
        try (ClientFolder folder = ClientFolder.openForWriting(client)) {
            folder.save(Map.of(path(name), toCsv(benchmarks)));
        }
    }

    /**
     * Reads a client's benchmarks; there are none where there is no such file.
     *
     * @throws RefusedInputException where the file is not as this program writes it, with the line
     */
    public static List<Benchmark> load(Path client, String name) throws IOException, RefusedInputException {
        Path file = client.resolve(path(name));
        return Files.exists(file) ? read(file) : List.of();
    }

    private static List<Benchmark> read(Path file) throws IOException, RefusedInputException {
        List<Benchmark> benchmarks = new ArrayList<>();
        List<CsvRow> rows = CsvText.read(file, CsvText.utf8(file, Files.readAllBytes(file)), ',');
        if (rows.isEmpty() || !rows.getFirst().cells().equals(HEADER)) {
            throw new RefusedInputException(file, 1, "expected the columns " + HEADER + "; import the benchmark again");
        }
        for (CsvRow row : rows.subList(1, rows.size())) {
            try {
                benchmarks.add(
                        benchmark(row.cells().stream().map(SafeCell::read).toList()));
            } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
                throw new RefusedInputException(
                        file, row.line(), "this is no row of a benchmark; import the benchmark again", e);
            }
        }
        return benchmarks;
    }

    /**
     * Reads all benchmarks of a client, whatever they are called.
     *
     * @throws RefusedInputException as {@link #load}
     */
    public static List<Benchmark> all(Path client) throws IOException, RefusedInputException {
        Path folder = client.resolve("benchmarks");
        List<Benchmark> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> found = Files.list(folder)) {
                files = found.filter(file -> file.getFileName().toString().endsWith(".csv"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    private static Benchmark benchmark(List<String> cells) {
        return new Benchmark(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                number(cells.get(6)),
                cells.get(7),
                number(cells.get(8)),
                date(cells.get(9)),
                date(cells.get(10)),
                cells.get(11));
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /** Returns the file's content; the same benchmarks give the same bytes. */
    static byte[] toCsv(List<Benchmark> benchmarks) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEADER);
            for (Benchmark one : benchmarks.stream().sorted(ORDER).toList()) {
                List<String> cells = List.of(
                        one.provider(),
                        one.name(),
                        one.state(),
                        one.measure(),
                        one.question(),
                        one.answer(),
                        text(one.share()),
                        one.surveys(),
                        text(one.responseRate()),
                        one.start() == null ? "" : one.start().toString(),
                        one.end() == null ? "" : one.end().toString(),
                        one.note());
                writer.writeRecord(cells.stream().map(SafeCell::write).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(OptionalDouble number) {
        return number.isEmpty() ? "" : String.valueOf(number.getAsDouble());
    }
}
