package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.survey.benchmark.Benchmarks;
import org.throughline.survey.benchmark.HcahpsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps published shares in a client, to hold own results against. */
@Command(
        name = "import-benchmark",
        mixinStandardHelpOptions = true,
        description = "Reads a public file of HCAHPS results by CMS and keeps its shares in the client.")
public final class ImportBenchmarkCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "The public file, such as HCAHPS-Hospital.csv.")
    private Path file;

    @Option(names = "--name", paramLabel = "N", required = true, description = "What the benchmark is called.")
    private String name;

    @Option(
            names = "--provider",
            paramLabel = "ID",
            description = "The id of a hospital, such as 010001; may be repeated (default: all).")
    private List<String> providers = List.of();

    @Option(
            names = "--state",
            paramLabel = "XX",
            description = "The letters of a state; may be repeated (default: all).")
    private List<String> states = List.of();

    @Option(names = "--dry-run", description = "Write nothing; only say what would be read.")
    private boolean dryRun;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        HcahpsFile read = HcahpsFile.read(file, new HashSet<>(providers), new HashSet<>(states));
        if (!dryRun) {
            Benchmarks.store(folder, name, read.benchmarks());
            new History(folder).note(HistoryEvent.IMPORTED, "Benchmark " + name + ", from " + file.getFileName());
        }
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("rows", read.rows());
        json.put("benchmarks", read.benchmarks().size());
        read.notes().forEach(json.putArray("notes")::add);
        Table table = new Table("What", "Said");
        table.add("rows read", String.valueOf(read.rows()));
        table.add(
                "shares " + (dryRun ? "found" : "kept"),
                String.valueOf(read.benchmarks().size()));
        read.notes().forEach(note -> table.add("note", note));
        output.print(table, json);
        return ExitCode.DONE;
    }
}
