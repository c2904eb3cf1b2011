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
        description = "Compares two waves of a survey, question by question, and gives a verdict on each.")
public final class CompareCommand implements Subcommand {
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

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Survey survey = Selection.survey(client, surveyName);
            Wave baseline = Selection.wave(client, survey, baselineName);
            Wave followUp = Selection.wave(client, survey, followUpName);
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
                    String.format(
                            Locale.ROOT,
                            "%+.1f points (%+.1f to %+.1f)",
                            100 * c.difference(),
                            100 * c.interval().low(),
                            100 * c.interval().high()),
                    String.format(
                            Locale.ROOT,
                            "%s p = %.4f, adjusted %.4f",
                            c.test().name(),
                            c.test().p(),
                            c.adjustedP()),
                    c.verdict().words());
            json.add(json(c));
        }
        output.print(table, json);
        if (output.isText()) {
            PrintWriter out = output.out();
            out.println();
            out.println("Shares: Wilson score interval. Difference: Newcombe's hybrid score interval (method 10).");
            out.println("p adjusted over the questions by Holm. " + Verdict.rule());
        }
    }

    private static String words(Share share) {
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

    private static ObjectNode json(QuestionComparison c) {
        ObjectNode node = Table.object().put("question", c.question().getCode());
        node.set("baseline", json(c.baseline()));
        node.set("followup", json(c.followUp()));
        node.putObject("difference")
                .put("value", c.difference())
                .put("low", c.interval().low())
                .put("high", c.interval().high())
                .put("interval", c.interval().method());
        node.putObject("test")
                .put("name", c.test().name())
                .put("p", c.test().p())
                .put("adjustedP", c.adjustedP());
        return node.put("verdict", c.verdict().words());
    }

    private static ObjectNode json(Share share) {
        Interval interval = share.wilson95();
        return Table.object()
                .put("x", share.x())
                .put("n", share.n())
                .put("percent", share.value())
                .put("low", interval.low())
                .put("high", interval.high())
                .put("interval", interval.method());
    }
}
