package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.verdict.Cards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two waves of a survey. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two waves of a survey, question by question, and gives a verdict on each.",
            "Counts that the client's small-cell profile hides are not printed, nor is what would give them away;"
                    + " in JSON they are null, and \"hidden\" says what may be said.",
            "Where both waves have the same people's matching keys, they are compared person by person."
        })
public final class CompareCommand implements Subcommand {
    @Mixin
    private SurveyOptions options;

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

    @Option(
            names = "--cards",
            description = "Print everything that stands behind each verdict, and the verdicts on needs, aspects,"
                    + " hand-offs and products.")
    private boolean cards;

    @Mixin
    private Output output;

    private Disclosure disclosure;
    private ShareWords words;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = options.open()) {
            Survey survey = options.survey(client);
            Wave baseline = Selection.wave(client, survey, baselineName);
            Wave followUp = Selection.wave(client, survey, followUpName);
            disclosure = Disclosure.of(client.client().getSmallCells());
            words = new ShareWords(disclosure);
            if (cards) {
                Cards judged = Cards.of(client, survey, baseline, followUp);
                new CardPrinter(disclosure, words, options::prints).print(judged, output);
            } else {
                print(client, survey, baseline, followUp);
            }
        }
        return ExitCode.DONE;
    }

    private void print(ClientFolder client, Survey survey, Wave baseline, Wave followUp) throws Exception {
        Answers before = Answers.read(client.path(), survey, baseline);
        Answers after = Answers.read(client.path(), survey, followUp);
        List<QuestionComparison> compared = Comparison.of(survey, baseline, before, followUp, after).stream()
                .filter(one -> options.prints(one.question()))
                .toList();
        boolean matched = compared.stream().anyMatch(one -> one.matched().isPresent());
        List<GroupChange> changes = matched || !options.isBrokenDown()
                ? List.of()
                : GroupChange.of(breakdowns(before, survey, baseline), breakdowns(after, survey, followUp));
        Table table = new Table(
                "Question", baseline.getName(), followUp.getName(), "Difference (95 % interval)", "Test", "Verdict");
        ArrayNode json = Table.array();
        for (QuestionComparison c : compared) {
            table.add(
                    c.question().getText(),
                    words.text(c.baseline()),
                    words.text(c.followUp()),
                    disclosure.hides(c) ? ShareWords.NOT_SHOWN : ShareWords.difference(c.difference(), c.interval()),
                    disclosure.hides(c) ? ShareWords.NOT_SHOWN : ShareWords.test(c.test(), c.adjustedP()),
                    c.verdict().words());
            ObjectNode node = CardPrinter.json(c, words, disclosure);
            if (options.isBrokenDown()) {
                List<GroupChange> own = changes.stream()
                        .filter(change -> change.question() == c.question())
                        .toList();
                new GroupTables(words).put(node, own);
            }
            json.add(node);
        }
        Table groups = new GroupTables(words).waves(changes, baseline.getName(), followUp.getName());
        output.print(options.isBrokenDown() && !matched && !output.isText() ? groups : table, json);
        if (output.isText()) {
            explain(compared, matched);
            explain(groups, changes, matched);
        }
    }

    private List<Breakdown> breakdowns(Answers answers, Survey survey, Wave wave) {
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Question question : options.counted(survey)) {
            breakdowns.add(Breakdown.of(answers, survey, wave, question, options.by(), disclosure));
        }
        return breakdowns;
    }

    private void explain(List<QuestionComparison> compared, boolean matched) {
        PrintWriter out = output.out();
        out.println();
        out.println(
                matched
                        ? "Shares: Wilson score interval. The same people answered twice: Newcombe's paired score interval"
                                + " (method 10) and McNemar's test. " + Matching.rule()
                        : "Shares: Wilson score interval. Difference: Newcombe's hybrid score interval (method 10).");
        out.println("p adjusted over the questions by Holm. " + Verdict.rule());
        if (compared.stream().anyMatch(disclosure::hides)) {
            out.println("Counts of " + disclosure.words() + ", and what would give them away, are not shown:"
                    + " the client's small-cell profile asks for that.");
        }
    }

    private void explain(Table groups, List<GroupChange> changes, boolean matched) {
        PrintWriter out = output.out();
        if (options.isBrokenDown() && matched) {
            out.println();
            out.println("The same people answered twice: such waves are not compared group by group.");
        } else if (options.isBrokenDown()) {
            out.println();
            groups.printText(out);
            out.println();
            out.println("p adjusted by Holm over all groups and questions compared and shown.");
            if (changes.stream().anyMatch(GroupChange::hidden)) {
                out.println(words.legend());
            }
        }
    }
}
