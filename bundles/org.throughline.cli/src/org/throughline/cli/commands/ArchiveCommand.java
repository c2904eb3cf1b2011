package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a client into one file. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Writes a client with its answers into one .zip file.")
public final class ArchiveCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The archive to write.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        ClientArchive.write(folder, file);
        command.commandLine().getOut().println("Wrote " + file);
        return ExitCode.DONE;
    }
}
