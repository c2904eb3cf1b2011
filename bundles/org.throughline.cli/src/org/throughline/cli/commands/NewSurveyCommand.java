package org.throughline.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.instrument.DischargeSurvey;
import org.throughline.survey.instrument.PulseAnswers;
import org.throughline.survey.instrument.PulseSurvey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a survey made from a template. */
@Command(
        name = "new-survey",
        mixinStandardHelpOptions = true,
        description =
                "Adds a survey: the three questions at discharge, or the pulse survey of a flowchart, in which every"
                        + " job says whether what it receives is complete, right and on time. A pulse survey that is there already"
                        + " gets the questions about what the flowchart has got since.")
public final class NewSurveyCommand implements Subcommand {
    /** What a survey is made from. */
    enum SurveyTemplate {
        DISCHARGE,
        PULSE
    }

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(
            names = "--template",
            paramLabel = "discharge|pulse",
            required = true,
            description = "What it is made from.")
    private SurveyTemplate template;

    @Option(
            names = "--process",
            paramLabel = "P",
            description = "The flowchart of a pulse survey, by name or file (not needed where the client has one).")
    private String process;

    @Option(names = "--name", paramLabel = "N", description = "What a new survey is called.")
    private String name;

    @Option(names = "--likert", description = "A pulse survey is answered in five degrees instead of yes or no.")
    private boolean likert;

    @Override
    public Integer call() throws Exception {
        if (template == SurveyTemplate.DISCHARGE && (process != null || likert)) {
            throw new ParameterException(command.commandLine(), "--process and --likert belong to --template pulse");
        }
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            if (template == SurveyTemplate.DISCHARGE) {
                discharge(client);
            } else {
                pulse(client);
            }
        }
        return ExitCode.DONE;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private void discharge(ClientFolder client) throws Exception {
        refuseTaken(client, name == null ? DischargeSurvey.usualName(client.client()) : name);
        DischargeSurvey.Result made = DischargeSurvey.create(client, name);
        client.save();
        new History(folder)
                .note(HistoryEvent.CHANGED, "New survey " + made.survey().getName());
        out().println(made.survey().getName() + ": "
                + made.survey().getQuestions().size() + " questions, in " + file(made.survey()));
        if (made.product() != null) {
            out().println("Made the product " + made.product().getName() + " with its three aspects.");
        }
        for (Question question : made.unlinked()) {
            out().println("The question " + question.getCode() + " measures nothing yet; link it to an aspect.");
        }
    }

    private void pulse(ClientFolder client) throws Exception {
        Process flowchart = flowchart(client);
        if (PulseSurvey.askedAbout(flowchart).isEmpty()) {
            throw new RefusedInputException(
                    folder,
                    0,
                    "no hand-off of " + flowchart.getName()
                            + " leads to a job; put the steps into lanes of jobs first");
        }
        if (PulseSurvey.of(client, flowchart) == null && name != null) {
            refuseTaken(client, name);
        }
        PulseAnswers answers = likert ? PulseAnswers.LIKERT : PulseAnswers.YES_NO;
        PulseSurvey.Result made = PulseSurvey.generate(client, flowchart, answers, name);
        client.save();
        new History(folder)
                .note(HistoryEvent.CHANGED, "Pulse survey " + made.survey().getName());
        out().println(made.survey().getName() + ": " + count(made.added(), "got questions") + ", "
                + count(made.known(), "had them before") + ", in " + file(made.survey()));
        for (HandOff handOff : made.external()) {
            out().println("Left out, since its customer is no job: " + words(handOff));
        }
        for (HandOff handOff : made.rework()) {
            out().println("Left out, since it hands back: " + words(handOff));
        }
    }

    private Process flowchart(ClientFolder client) throws RefusedInputException {
        List<Process> all = client.processes();
        if (process == null && all.size() != 1) {
            throw new RefusedInputException(
                    folder, 0, "the client has " + all.size() + " processes; name one with --process");
        }
        return process == null ? all.getFirst() : Selection.process(client, process);
    }

    private void refuseTaken(ClientFolder client, String wanted) throws RefusedInputException {
        if (client.surveys().stream().anyMatch(survey -> wanted.equalsIgnoreCase(survey.getName()))) {
            throw new RefusedInputException(folder, 0, "there is a survey " + wanted + " already; name another");
        }
    }

    private static String file(Survey survey) {
        return "surveys/" + ClientFolder.slug(survey) + ".xmi";
    }

    private static String count(List<HandOff> handOffs, String what) {
        return handOffs.size() + (handOffs.size() == 1 ? " hand-off " : " hand-offs ") + what;
    }

    private static String words(HandOff handOff) {
        return handOff.supplier().getName() + ", " + handOff.supplierStep().getName() + " -> "
                + handOff.customer().getName() + ", " + handOff.customerStep().getName();
    }
}
