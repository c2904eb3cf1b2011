package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells in sentences what differs between two states of a client. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Tells in sentences what differs between two states of a client; exit code 1 where something does.")
public final class DiffCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT_A", description = "The folder of the earlier state.")
    private Path before;

    @Parameters(index = "1", paramLabel = "CLIENT_B", description = "The folder of the later state.")
    private Path after;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder a = ClientFolder.open(before);
                ClientFolder b = ClientFolder.open(after)) {
            List<Difference> differences = Differences.of(a, b);
            Table table = new Table("Kind", "Element", "Sentence");
            ArrayNode json = Table.array();
            for (Difference difference : differences) {
                String kind = difference.kind().name().toLowerCase(Locale.ROOT);
                table.add(kind, difference.element().getId(), difference.sentence());
                json.addObject()
                        .put("kind", kind)
                        .put("element", difference.element().getId())
                        .put("sentence", difference.sentence());
            }
            if (output.isText()) {
                differences.forEach(difference -> output.out().println(difference.sentence()));
                if (differences.isEmpty()) {
                    output.out().println("No differences.");
                }
            } else {
                output.print(table, json);
            }
            return differences.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }
}
