package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.sample.SampleClient;
import org.throughline.sample.SampleReset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the sample client. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes the sample client, a hospital with synthetic survey answers, into a new folder.")
public final class SampleCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "DIR",
            description = "A folder that is empty or not there yet; with --reset the sample client.")
    private Path folder;

    @Option(
            names = "--reset",
            description = "Writes an existing sample client anew. What it was is kept in an archive beside it.")
    private boolean reset;

    @Override
    public Integer call() throws Exception {
        if (reset) {
            Path backup = SampleReset.backup(folder.toAbsolutePath().normalize().getParent(), folder);
            SampleReset.reset(folder, backup);
            command.commandLine().getOut().println("Wrote the sample client anew; what it was is kept in " + backup);
            return ExitCode.DONE;
        }
        SampleClient.write(folder);
        command.commandLine().getOut().println("Wrote the sample client to " + folder);
        return ExitCode.DONE;
    }
}
