package org.throughline.cli.commands;

import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a survey as a questionnaire for another tool or for paper. */
@Command(
        name = "export-survey",
        mixinStandardHelpOptions = true,
        description =
                "Writes a survey as a questionnaire; the extension of the file chooses the format: .xlsx (XLSForm),"
                        + " .lss (LimeSurvey), .csv (REDCap data dictionary), .html (printable sheet).")
public final class ExportSurveyCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SURVEY", description = "The survey: its name, its file or its id.")
    private String survey;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write, such as discharge.xlsx.")
    private Path file;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language of a format that holds one, such as de (default: the survey's own).")
    private String language;

    @Override
    public Integer call() throws Exception {
        SurveyWriters.byExtension(file);
        List<String> remarks;
        try (ClientFolder client = ClientFolder.open(folder)) {
            Survey found = Selection.survey(client, survey);
            remarks = SurveyWriters.write(SurveyExport.of(found, language), file);
        }
        command.commandLine().getOut().println("Wrote " + file);
        remarks.forEach(command.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
