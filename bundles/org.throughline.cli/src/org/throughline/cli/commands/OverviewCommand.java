package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.overview.Asked;
import org.throughline.improvement.overview.ClientOverview;
import org.throughline.improvement.overview.OverviewRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints where a client stands with each point of the method. */
@Command(
        name = "overview",
        mixinStandardHelpOptions = true,
        description = {
            "Prints where a client stands with each point of the method, what comes next, and what the waves say.",
            "What the client's small-cell profile hides is not printed."
        })
public final class OverviewCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--today", paramLabel = "DAY", description = "The day that is held to be today (default: today).")
    private LocalDate today = LocalDate.now();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            ClientContext context = new ClientContext(client, today);
            Asked asked = Asked.read(client, context);
            Table table = new Table("Point", "State", "Figure", "Next");
            ObjectNode json = Table.object();
            ArrayNode points = json.putArray("points");
            for (OverviewRow row : ClientOverview.of(context, asked)) {
                table.add(
                        row.point().words(),
                        row.state().words(),
                        row.figure(),
                        row.next().words());
                points.addObject()
                        .put("point", row.point().name().toLowerCase(Locale.ROOT))
                        .put("name", row.point().words())
                        .put("state", row.state().words())
                        .put("figure", row.figure())
                        .put("next", row.next().words())
                        .put(
                                row.next().kind().name().toLowerCase(Locale.ROOT),
                                row.next().target());
            }
            json.put("verdict", asked.verdict());
            output.print(table, json);
            if (output.isText()) {
                output.out().println();
                output.out().println(asked.verdict());
            }
        }
        return ExitCode.DONE;
    }
}
