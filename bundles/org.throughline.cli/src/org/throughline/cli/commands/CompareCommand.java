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
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two waves of a survey. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two waves of a survey, question by question, and gives a verdict on each.",
            "Counts that the client's small-cell profile hides are not printed, nor is what would give them away;"
                    + " in JSON they are null, and \"hidden\" says what may be said."
        })
public final class CompareCommand implements Subcommand {
    private static final String NOT_SHOWN = "not shown";

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--survey", paramLabel = "S", required = true, description = "The survey, by name or file.")
    private String surveyName;

    @Option(
            names = "--baseline",
            paramLabel = "W",
            defaultValue = "baseline",
            description = "The wave before the change, by name or role (default: baseline).")
    private String baselineName;

    @Option(
            names = "--followup",
            paramLabel = "W",
            defaultValue = "follow-up",
            description = "The wave after the change, by name or role (default: follow-up).")
    private String followUpName;

    @Mixin
    private Output output;

    private Disclosure disclosure;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Survey survey = Selection.survey(client, surveyName);
            Wave baseline = Selection.wave(client, survey, baselineName);
            Wave followUp = Selection.wave(client, survey, followUpName);
            disclosure = Disclosure.of(client.client().getSmallCells());
            print(Comparison.of(client.path(), survey, baseline, followUp), baseline, followUp);
        }
        return ExitCode.DONE;
    }

    private void print(List<QuestionComparison> comparisons, Wave baseline, Wave followUp) {
        Table table = new Table(
                "Question", baseline.getName(), followUp.getName(), "Difference (95 % interval)", "Test", "Verdict");
        ArrayNode json = Table.array();
        for (QuestionComparison c : comparisons) {
            table.add(
                    c.question().getText(),
                    words(c.baseline()),
                    words(c.followUp()),
                    disclosure.hides(c) ? NOT_SHOWN : difference(c),
                    disclosure.hides(c) ? NOT_SHOWN : test(c),
                    c.verdict().words());
            json.add(json(c));
        }
        output.print(table, json);
        if (output.isText()) {
            PrintWriter out = output.out();
            out.println();
            out.println("Shares: Wilson score interval. Difference: Newcombe's hybrid score interval (method 10).");
            out.println("p adjusted over the questions by Holm. " + Verdict.rule());
            if (comparisons.stream().anyMatch(disclosure::hides)) {
                out.println("Counts of " + disclosure.words() + ", and what would give them away, are not shown:"
                        + " the client's small-cell profile asks for that.");
            }
        }
    }

    private static String difference(QuestionComparison c) {
        return String.format(
                Locale.ROOT,
                "%+.1f points (%+.1f to %+.1f)",
                100 * c.difference(),
                100 * c.interval().low(),
                100 * c.interval().high());
    }

    private static String test(QuestionComparison c) {
        return String.format(
                Locale.ROOT,
                "%s p = %.4f, adjusted %.4f",
                c.test().name(),
                c.test().p(),
                c.adjustedP());
    }

    private String words(Share share) {
        if (disclosure.hides(share)) {
            return disclosure.show(share);
        }
        Interval interval = share.wilson95();
        return String.format(
                Locale.ROOT,
                "%d of %d, %.1f %% (%.1f to %.1f)",
                share.x(),
                share.n(),
                100 * share.value(),
                100 * interval.low(),
                100 * interval.high());
    }

    private ObjectNode json(QuestionComparison c) {
        boolean shown = !disclosure.hides(c);
        ObjectNode node = Table.object().put("question", c.question().getCode());
        node.set("baseline", json(c.baseline()));
        node.set("followup", json(c.followUp()));
        node.putObject("difference")
                .put("value", shown ? c.difference() : null)
                .put("low", shown ? c.interval().low() : null)
                .put("high", shown ? c.interval().high() : null)
                .put("interval", c.interval().method());
        node.putObject("test")
                .put("name", c.test().name())
                .put("p", shown ? c.test().p() : null)
                .put("adjustedP", shown ? c.adjustedP() : null);
        return node.put("verdict", c.verdict().words());
    }

    private ObjectNode json(Share share) {
        Interval interval = share.wilson95();
        boolean shown = !disclosure.hides(share);
        ObjectNode node = Table.object()
                .put("x", shown ? share.x() : null)
                .put("n", disclosure.hides(share.n()) ? null : share.n())
                .put("percent", shown ? share.value() : null)
                .put("low", shown ? interval.low() : null)
                .put("high", shown ? interval.high() : null)
                .put("interval", interval.method());
        return shown ? node : node.put("hidden", disclosure.show(share));
    }
}
