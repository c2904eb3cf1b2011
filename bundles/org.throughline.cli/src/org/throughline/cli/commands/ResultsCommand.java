package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.ChoiceCount;
import org.throughline.survey.analysis.QuestionResult;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.analysis.ScaleResult;
import org.throughline.survey.analysis.WaveAnalysis;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.verdict.CardText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the results of one wave. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how one wave answered each question: counts, shares with their intervals, scales, response rates.",
            "Counts that the client's small-cell profile hides are not printed, nor is what would give them away."
        })
public final class ResultsCommand implements Subcommand {
    @Mixin
    private SurveyOptions options;

    @Option(names = "--wave", paramLabel = "W", required = true, description = "The wave, by name or role.")
    private String waveName;

    @Mixin
    private Output output;

    private Disclosure disclosure;
    private ShareWords words;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = options.open()) {
            Survey survey = options.survey(client);
            Wave wave = Selection.wave(client, survey, waveName);
            disclosure = Disclosure.of(client.client().getSmallCells());
            words = new ShareWords(disclosure);
            Answers answers = Answers.read(client.path(), survey, wave);
            WaveAnalysis analysis = WaveAnalysis.of(answers, survey, wave, disclosure);
            List<Breakdown> breakdowns = new ArrayList<>();
            if (options.isBrokenDown()) {
                for (Question question : options.counted(survey)) {
                    breakdowns.add(Breakdown.of(answers, survey, wave, question, options.by(), disclosure));
                }
            }
            print(analysis, breakdowns);
        }
        return ExitCode.DONE;
    }

    private void print(WaveAnalysis analysis, List<Breakdown> breakdowns) {
        PrintWriter out = output.out();
        if (output.isText()) {
            Response response = analysis.response();
            Wave wave = analysis.wave();
            out.println(analysis.survey().getName() + ", " + wave.getName() + ": "
                    + (wave.isSetInvited() ? wave.getInvited() + " invited, " : "")
                    + disclosure.show(response.respondents()) + " answered" + CardText.rates(response));
            out.println();
        }
        Table table = options.isBrokenDown() ? new GroupTables(words).wave(breakdowns) : table(analysis);
        output.print(table, json(analysis, breakdowns));
        if (output.isText()) {
            out.println();
            analysis.scales().forEach(scale -> out.println(words(scale)));
            out.println("Shares: Wilson score interval, 95 %. " + Response.rule());
            boolean hidden = analysis.questions().stream().anyMatch(QuestionResult::isHidden)
                    || breakdowns.stream()
                            .anyMatch(one ->
                                    one.hidden().isPresent() || one.total().isEmpty());
            if (hidden) {
                out.println(words.legend());
            }
        }
    }

    private static String words(ScaleResult scale) {
        return "Scale " + scale.name() + ": Cronbach's alpha "
                + (Double.isNaN(scale.scale().alpha())
                        ? "not known"
                        : String.format(Locale.ROOT, "%.2f", scale.scale().alpha()))
                + " (" + scale.scale().items() + " items, " + scale.scale().n() + " complete)"
                + scale.warning().map(warning -> "; " + warning).orElse("") + ".";
    }

    private Table table(WaveAnalysis analysis) {
        Table table = new Table("Question", "Answer", "Count", "Share (95 % interval)");
        for (QuestionResult result : analysis.questions()) {
            if (!options.prints(result.question())) {
                continue;
            }
            String code = result.question().getCode();
            table.add(code + ": " + result.question().getText(), "valid answers", count(result.valid()), "");
            table.add(code, "no valid answer", count(result.missing()), "");
            for (ChoiceCount choice : result.choices()) {
                table.add(code, choice.label(), count(choice.count()), share(choice, result));
            }
            result.favourable()
                    .ifPresent(share -> table.add(code, "favourable", Integer.toString(share.x()), words.text(share)));
            result.numbers()
                    .ifPresent(numbers -> table.add(
                            code,
                            "mean and median",
                            "",
                            String.format(Locale.ROOT, "%.2f and %.2f", numbers.mean(), numbers.median())));
        }
        return table;
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : ShareWords.NOT_SHOWN;
    }

    private static String share(ChoiceCount choice, QuestionResult result) {
        int valid = result.valid().orElse(0);
        return choice.count().isEmpty() || valid == 0
                ? ""
                : Disclosure.percent(choice.count().getAsInt() / (double) valid, valid) + " %";
    }

    private ObjectNode json(WaveAnalysis analysis, List<Breakdown> breakdowns) {
        ObjectNode root = Table.object()
                .put("survey", analysis.survey().getName())
                .put("wave", analysis.wave().getName());
        Response response = analysis.response();
        int respondents = response.respondents();
        root.put("respondents", disclosure.hides(respondents) ? null : respondents);
        CardPrinter.put(root, response, analysis.wave());
        ArrayNode questions = root.putArray("questions");
        for (QuestionResult result : analysis.questions()) {
            if (options.prints(result.question())) {
                ObjectNode node = questions.addObject();
                put(node, result);
                breakdowns.stream()
                        .filter(one -> one.question() == result.question())
                        .forEach(one -> new GroupTables(words).put(node, one));
            }
        }
        ArrayNode scales = root.putArray("scales");
        for (ScaleResult scale : analysis.scales()) {
            double alpha = scale.scale().alpha();
            scales.addObject()
                    .put("scale", scale.name())
                    .put("alpha", Double.isNaN(alpha) ? null : alpha)
                    .put("items", scale.scale().items())
                    .put("n", scale.scale().n())
                    .put("warning", scale.warning().orElse(null));
        }
        return root;
    }

    private void put(ObjectNode node, QuestionResult result) {
        node.put("question", result.question().getCode())
                .put("text", result.question().getText())
                .put("kind", result.question().getKind().getLiteral());
        CardPrinter.put(node, "valid", result.valid());
        CardPrinter.put(node, "missing", result.missing());
        result.favourable().ifPresent(share -> node.set("favourable", words.json(share)));
        result.numbers().ifPresent(numbers -> node.put("mean", numbers.mean()).put("median", numbers.median()));
        ArrayNode choices = node.putArray("choices");
        for (ChoiceCount choice : result.choices()) {
            ObjectNode one = choices.addObject().put("code", choice.code()).put("label", choice.label());
            CardPrinter.put(one, "count", choice.count());
        }
    }
}
