package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.sample.SampleClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        SampleClient.write(folder);
        command.commandLine().getOut().println("Wrote the sample client to " + folder);
        return ExitCode.DONE;
    }
}
