package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Participant;
import org.throughline.report.Reports;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.sheets.Sheets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one sheet that stands alone. */
@Command(
        name = "sheet",
        description =
                "Writes a sheet that stands alone, in any format of reports; the extension of the file chooses it.",
        subcommands = {SheetCommand.Job.class, SheetCommand.Agreement.class, SheetCommand.SurveySheet.class},
        mixinStandardHelpOptions = true,
        customSynopsis = "throughline sheet [-hV] CLIENT job|agreement|survey")
public final class SheetCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    /** Not asked for by the parser, which would refuse to explain a sheet without it. */
    @Parameters(arity = "0..1", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Override
    public Integer call() {
        throw new ParameterException(
                command.commandLine(), "Missing required subcommand: there are job, agreement and survey");
    }

    /** What every sheet has: the client that it is of, and the file that it goes to. */
    private abstract static class Sheet implements Subcommand {
        @CommandLine.ParentCommand
        private SheetCommand parent;

        @Spec
        private CommandSpec command;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                required = true,
                description = "The file to write, such as sheet.html.")
        private Path file;

        abstract ReportDocument sheet(ClientFolder client) throws RefusedInputException;

        @Override
        public Integer call() throws Exception {
            if (parent.folder == null) {
                throw new ParameterException(
                        parent.command.commandLine(), "Missing required parameter: 'CLIENT', before the kind of sheet");
            }
            try (ClientFolder client = ClientFolder.open(parent.folder)) {
                Reports.write(sheet(client), file);
            }
            command.commandLine().getOut().println("Wrote " + file);
            return ExitCode.DONE;
        }

        static Participant participant(ClientFolder client, String named) throws RefusedInputException {
            return Selection.participant(client, named);
        }
    }

    /** The sheet of one job. */
    @Command(
            name = "job",
            mixinStandardHelpOptions = true,
            description = "What one job makes and why, and both its roles.")
    static final class Job extends Sheet {
        @Parameters(paramLabel = "JOB", description = "The job or party, by name or id.")
        private String job;

        @Override
        ReportDocument sheet(ClientFolder client) throws RefusedInputException {
            return new Sheets(client).job(participant(client, job));
        }
    }

    /** The agreement of two participants. */
    @Command(
            name = "agreement",
            mixinStandardHelpOptions = true,
            description = "What two participants hand to each other, for both to sign.")
    static final class Agreement extends Sheet {
        @Parameters(index = "0", paramLabel = "ONE", description = "A job or party, by name or id.")
        private String one;

        @Parameters(index = "1", paramLabel = "OTHER", description = "The other one.")
        private String other;

        @Override
        ReportDocument sheet(ClientFolder client) throws RefusedInputException {
            return new Sheets(client).agreement(participant(client, one), participant(client, other));
        }
    }

    /** A survey on paper. */
    @Command(
            name = "survey",
            mixinStandardHelpOptions = true,
            description = "A survey to be filled in by hand, in large type.")
    static final class SurveySheet extends Sheet {
        @Parameters(paramLabel = "SURVEY", description = "The survey: its name, its file or its id.")
        private String survey;

        @Option(
                names = "--language",
                paramLabel = "L",
                description = "The language of the sheet, such as de (default: the survey's own).")
        private String language;

        @Override
        ReportDocument sheet(ClientFolder client) throws RefusedInputException {
            return new Sheets(client).survey(Selection.survey(client, survey), language);
        }
    }
}
