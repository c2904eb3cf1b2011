package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a client's report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the client's report; the extension of the file chooses the format.")
public final class ReportCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write, such as report.html.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Reports.write(client, file);
        }
        command.commandLine().getOut().println("Wrote " + file);
        return ExitCode.DONE;
    }
}
