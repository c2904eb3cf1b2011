package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.core.diff.ProcessComparison.Totals;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells in sentences what a to-be process does otherwise than an as-is process. */
@Command(
        name = "compare-processes",
        mixinStandardHelpOptions = true,
        description = "Tells in sentences what a to-be process does otherwise than an as-is process.")
public final class CompareProcessesCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "AS_IS", description = "How work is done: a process by name or file.")
    private String asIsName;

    @Parameters(index = "2", paramLabel = "TO_BE", description = "How it shall be done: a process by name or file.")
    private String toBeName;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Process asIs = Selection.process(client, asIsName);
            Process toBe = Selection.process(client, toBeName);
            ProcessComparison comparison = ProcessComparison.of(asIs, toBe);
            if (output.isText()) {
                comparison.all().forEach(difference -> output.out().println(difference.sentence()));
                output.out().println(comparison.all().isEmpty() ? comparison.nothing() : comparison.totals());
            } else {
                print(asIs, toBe, comparison);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Process asIs, Process toBe, ProcessComparison comparison) {
        Table table = new Table("Subject", "Kind", "As-is", "To-be", "Sentence");
        ObjectNode json = Table.object();
        json.set("asIs", json(asIs, comparison.asIsTotals()));
        json.set("toBe", json(toBe, comparison.toBeTotals()));
        ArrayNode changes = json.putArray("changes");
        add("element", comparison.elements(), table, changes);
        add("hand-off", comparison.handOffs(), table, changes);
        output.print(table, json);
    }

    private static ObjectNode json(Process process, Totals totals) {
        return Table.object()
                .put("process", process.getName())
                .put("workTime", totals.workTime().toString())
                .put("waitTime", totals.waitTime().toString())
                .put("handOffs", totals.handOffs());
    }

    private static void add(String subject, List<Difference> differences, Table table, ArrayNode json) {
        for (Difference difference : differences) {
            String kind = difference.kind().name().toLowerCase(Locale.ROOT);
            String before = id(difference.before());
            String after = id(difference.after());
            table.add(subject, kind, before, after, difference.sentence());
            json.addObject()
                    .put("subject", subject)
                    .put("kind", kind)
                    .put("asIs", before)
                    .put("toBe", after)
                    .put("sentence", difference.sentence());
        }
    }

    private static String id(Element element) {
        return element == null ? null : element.getId();
    }
}
