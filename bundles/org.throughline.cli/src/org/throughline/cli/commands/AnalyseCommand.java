package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.analysis.Analyses;
import org.throughline.core.analysis.Analysis;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the table of an analysis. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Prints the table of an analysis; without one, which there are.")
public final class AnalyseCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ANALYSIS", description = "The analysis's id.")
    private String id;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            if (id == null) {
                List<List<String>> rows = Analyses.all().stream()
                        .map(analysis -> List.of(analysis.id(), analysis.label(), analysis.description()))
                        .toList();
                print(List.of("Id", "Name", "Tells"), rows);
                return ExitCode.DONE;
            }
            Analysis analysis = Analyses.of(id)
                    .orElseThrow(() -> new RefusedInputException(
                            folder, 0, "there is no analysis " + id + "; known are " + ids()));
            List<List<String>> rows = Analyses.run(analysis, new ClientContext(client))
                    .orElseThrow(() -> new RefusedInputException(
                            folder, 0, "the analysis " + id + " failed and was switched off; its plug-in is broken"));
            print(analysis.headers(), rows);
        }
        return ExitCode.DONE;
    }

    private static String ids() {
        return Analyses.all().stream().map(Analysis::id).collect(Collectors.joining(", "));
    }

    private void print(List<String> headers, List<List<String>> rows) {
        Table table = new Table(headers.toArray(String[]::new));
        ArrayNode json = Table.array();
        for (List<String> row : rows) {
            table.add(row.toArray(String[]::new));
            ObjectNode object = json.addObject();
            for (int i = 0; i < headers.size(); i++) {
                object.put(headers.get(i), row.get(i));
            }
        }
        output.print(table, json);
    }
}
