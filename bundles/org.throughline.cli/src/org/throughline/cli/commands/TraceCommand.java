package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.survey.trace.NeedTrace;
import org.throughline.survey.trace.Stage;
import org.throughline.survey.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows each need to its verdict. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description =
                "Follows each need through question, baseline, problem, action, change and follow-up to its verdict,"
                        + " and says where the loop is broken and what would close it.")
public final class TraceCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<NeedTrace> traces = Trace.of(client);
            if (output.isText()) {
                print(traces, output.out());
                return ExitCode.DONE;
            }
            Table table = new Table("Participant", "Need", "Broken at", "What would close it");
            ArrayNode json = Table.array();
            for (NeedTrace trace : traces) {
                String broken = trace.broken() == null ? null : kind(trace.broken());
                table.add(participant(trace), wording(trace), broken, broken == null ? null : trace.closes());
                json.add(json(trace, broken));
            }
            output.print(table, json);
        }
        return ExitCode.DONE;
    }

    private static void print(List<NeedTrace> traces, PrintWriter out) {
        if (traces.isEmpty()) {
            out.println("No need is known yet. Note what each customer must have in order to move on.");
        }
        for (NeedTrace trace : traces) {
            out.println(participant(trace) + ": " + wording(trace));
            for (Stage stage : trace.stages()) {
                out.println("  " + (stage.present() ? "[x] " : "[ ] ") + kind(stage) + ": " + stage.description());
            }
            out.println("  " + trace.closes());
            out.println();
        }
        long closed = traces.stream().filter(trace -> trace.broken() == null).count();
        out.println(closed + " of " + traces.size() + " loops are closed.");
    }

    private static String participant(NeedTrace trace) {
        return trace.need().getParticipant() == null
                ? "Nobody"
                : trace.need().getParticipant().getName();
    }

    private static String wording(NeedTrace trace) {
        return trace.need().getWording() == null
                ? trace.need().getName()
                : trace.need().getWording();
    }

    private static String kind(Stage stage) {
        return stage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode json(NeedTrace trace, String broken) {
        ObjectNode node = Table.object()
                .put("need", wording(trace))
                .put("participant", participant(trace))
                .put("closed", broken == null)
                .put("broken", broken)
                .put("closes", broken == null ? null : trace.closes());
        ArrayNode stages = node.putArray("stages");
        for (Stage stage : trace.stages()) {
            ArrayNode elements = stages.addObject()
                    .put("stage", kind(stage))
                    .put("present", stage.present())
                    .put("description", stage.description())
                    .putArray("elements");
            stage.elements().forEach(element -> elements.add(element.getId()));
        }
        return node;
    }
}
