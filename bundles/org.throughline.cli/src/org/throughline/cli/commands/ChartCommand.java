package org.throughline.cli.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.chart.ChartFile;
import org.throughline.chart.ChartForm;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.TimeSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a chart of a question's answers. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a chart of a question's answers; the extension of the file chooses the format.",
            "Points that the client's small-cell profile hides, or that would give a hidden one away, are gaps."
        })
public final class ChartCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--survey", paramLabel = "S", required = true, description = "The survey, by name or file.")
    private String surveyName;

    @Option(names = "--question", paramLabel = "Q", required = true, description = "The question, by code or name.")
    private String questionName;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write: .svg, .png, or its numbers as .csv or .xlsx.")
    private Path file;

    @Option(
            names = "--by",
            paramLabel = "day|week|month|quarter|wave",
            description = "How much time a point takes in (default: month, or wave for a survey without dates).")
    private Period period;

    @Option(
            names = "--kind",
            paramLabel = "run|control|bars|likert|u|c",
            defaultValue = "control",
            description = "Run chart, control chart, bars with intervals, all answers; of a question whose answers are"
                    + " counts of events, a u chart of rates or a c chart of sums (default: control).")
    private ChartForm form;

    @Option(
            names = "--exposure",
            paramLabel = "Q",
            description = "The question that tells what the events of a u chart are held against, such as patient days"
                    + " (default: each answer is one).")
    private String exposureName;

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            description = "The colours (default: light; an SVG follows whoever looks at it).")
    private Theme theme;

    @Override
    public Integer call() throws Exception {
        ChartFile.of(file);
        if (exposureName != null && form != ChartForm.U) {
            throw new ParameterException(command.commandLine(), "--exposure is for --kind u, a chart of rates");
        }
        try (ClientFolder client = ClientFolder.open(folder)) {
            Survey survey = Selection.survey(client, surveyName);
            Question question = Selection.question(client, survey, questionName);
            Period by = Optional.ofNullable(period).orElse(TimeSeries.hasDates(survey) ? Period.MONTH : Period.WAVE);
            Question exposure = exposureName == null ? null : Selection.question(client, survey, exposureName);
            QuestionChart chart = exposure == null
                    ? QuestionChart.of(client, survey, question, by, form)
                    : QuestionChart.ofEvents(client, survey, question, by, form, Optional.of(exposure));
            ChartFile.write(chart, theme, file);
        }
        command.commandLine().getOut().println("Wrote " + file);
        return ExitCode.DONE;
    }
}
