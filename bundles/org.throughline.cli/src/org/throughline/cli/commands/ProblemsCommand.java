package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Effects;
import org.throughline.improvement.problem.Pareto;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.model.improvement.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the problems by their measured effect. */
@Command(
        name = "problems",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the problems by their measured effect on the ultimate customer, with the severity that follows.",
            "What the client's small-cell profile hides is not printed and not judged."
        })
public final class ProblemsCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--today", paramLabel = "DAY", description = "The day that is held to be today (default: today).")
    private LocalDate today = LocalDate.now();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<Effect> effects = new ClientImprovement(client, new ClientContext(client, today)).effects();
            Table table = new Table("Problem", "Status", "Severity", "Go without, or fail", "Measured by", "Together");
            ArrayNode json = Table.array();
            Pareto pareto = Pareto.of(effects);
            for (Pareto.Column column : pareto.columns()) {
                row(table, column.effect(), Math.round(100 * column.cumulative()) + " %");
                json.add(json(column.effect()).put("cumulative", column.cumulative()));
            }
            for (Effect effect : pareto.unmeasured()) {
                row(table, effect, null);
                json.add(json(effect).putNull("cumulative"));
            }
            output.print(table, json);
            if (output.isText()) {
                output.out().println();
                for (Effect effect : effects) {
                    output.out().println(Names.of(effect.problem()));
                    effect.reasons().forEach(reason -> output.out().println("  " + reason.plain()));
                }
                output.out().println(effects.isEmpty() ? "No problem is written down yet." : Effects.rule());
            }
        }
        return ExitCode.DONE;
    }

    private static void row(Table table, Effect effect, String together) {
        Problem problem = effect.problem();
        String number = effect.number()
                .map(found -> found.shown() + (found.interval().isEmpty() ? "" : " (" + found.interval() + ")"))
                .orElse("not measured");
        table.add(
                Names.of(problem),
                problem.getStatus().getLiteral(),
                effect.severity().getLiteral(),
                number.replace('\u00a0', ' '),
                effect.basis().words(),
                together);
    }

    private static ObjectNode json(Effect effect) {
        Problem problem = effect.problem();
        ObjectNode node = Table.object()
                .put("problem", problem.getId())
                .put("name", problem.getName())
                .put("status", problem.getStatus().getLiteral())
                .put("severity", effect.severity().getLiteral())
                .put("judged", problem.getSeverity().getLiteral())
                .put("basis", effect.basis().name().toLowerCase(Locale.ROOT))
                .put("share", effect.share().isPresent() ? effect.share().getAsDouble() : null)
                .put("interval", effect.number().map(Quantity::interval).orElse(""))
                .put("n", effect.number().map(Quantity::n).orElse(""))
                .put("method", effect.number().map(Quantity::method).orElse(""));
        ArrayNode reasons = node.putArray("reasons");
        effect.reasons().forEach(reason -> reasons.add(reason.plain()));
        node.put("evidence", problem.getEvidence().size());
        return node;
    }
}
