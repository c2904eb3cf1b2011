package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.line.Line;
import org.throughline.core.line.Link;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the customer line. */
@Command(
        name = "line",
        mixinStandardHelpOptions = true,
        description = "Prints the ordered hand-offs that lead from the first step to the ultimate customer.")
public final class LineCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--process", paramLabel = "NAME", description = "Only this process, by name or file.")
    private String processName;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<Line> lines = Selection.processes(client, processName).stream()
                    .map(Line::of)
                    .toList();
            Table table = new Table(
                    "Process",
                    "Order",
                    "Branch",
                    "Supplier",
                    "Product",
                    "Customer",
                    "Agreed",
                    "On time",
                    "Complete and accurate");
            ArrayNode json = Table.array();
            for (Line line : lines) {
                line.links().forEach(link -> add(table, line.process(), link));
                json.add(json(line));
            }
            output.print(table, json.size() == 1 ? json.get(0) : json);
            if (output.isText()) {
                lines.forEach(line -> summarise(line, output.out()));
            }
        }
        return ExitCode.DONE;
    }

    private static void add(Table table, Process process, Link link) {
        table.add(
                process.getName(),
                String.valueOf(link.order()),
                branch(link),
                link.handOff().supplier().getName(),
                link.handOff().productName().isEmpty()
                        ? "(none yet)"
                        : link.handOff().productName(),
                link.handOff().customer().getName(),
                link.handOff().agreed() ? "yes" : "no",
                Shares.percent(link.handOff().timeliness()),
                Shares.percent(link.handOff().completeAccurate()));
    }

    private static String branch(Link link) {
        return link.branch() == 0 ? "main" : "branch " + link.branch();
    }

    private static void summarise(Line line, PrintWriter out) {
        out.println();
        if (line.links().isEmpty()) {
            out.println(line.process().getName() + ": no hand-off leads to the ultimate customer. Mark a party as the"
                    + " ultimate customer and draw the steps in his lane.");
            return;
        }
        int handOffs = line.mainLinks().size();
        out.println(line.process().getName() + ": " + handOffs + " hand-offs on the main line, "
                + Shares.time(line.workTime()) + " of work and " + Shares.time(line.waitTime()) + " of waiting.");
        out.println(
                line.rolledYield() == null
                        ? "Rolled first-pass yield: unknown, no hand-off says how much is complete and accurate."
                        : "Rolled first-pass yield: " + Shares.percent(line.rolledYield()) + ", from "
                                + line.knownYields() + " of " + handOffs + " hand-offs that say how much is complete"
                                + " and accurate.");
        if (!line.weakest().isEmpty()) {
            out.println("Weakest: "
                    + line.weakest().stream()
                            .map(link -> link.handOff().supplier().getName() + " to "
                                    + link.handOff().customer().getName() + " ("
                                    + link.handOff().productName() + ", "
                                    + Shares.percent(link.weakestShare()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static ObjectNode json(Line line) {
        ObjectNode node = Table.object().put("process", line.process().getName());
        ArrayNode links = node.putArray("line");
        line.links().forEach(link -> links.add(json(link)));
        node.put("rolledYield", line.rolledYield());
        node.put("knownYields", line.knownYields());
        node.put("workTime", line.workTime().toString());
        node.put("waitTime", line.waitTime().toString());
        ArrayNode weakest = node.putArray("weakest");
        line.weakest().forEach(link -> weakest.add(json(link)));
        return node;
    }

    private static ObjectNode json(Link link) {
        return Table.object()
                .put("order", link.order())
                .put("branch", branch(link))
                .put("supplier", link.handOff().supplier().getName())
                .put("customer", link.handOff().customer().getName())
                .put(
                        "product",
                        link.handOff().product() == null ? null : link.handOff().productName())
                .put("agreed", link.handOff().agreed())
                .put("timeliness", link.handOff().timeliness())
                .put("completeAccurate", link.handOff().completeAccurate());
    }
}
