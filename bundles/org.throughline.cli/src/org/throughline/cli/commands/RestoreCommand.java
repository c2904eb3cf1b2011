package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.Practice;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a client back from an archive. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings a client back from an archive, into a new folder of a practice.")
public final class RestoreCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The archive.")
    private Path file;

    @Option(names = "--practice", paramLabel = "DIR", required = true, description = "The practice.")
    private Path practice;

    @Override
    public Integer call() throws Exception {
        Path restored = new Practice(practice).restore(file);
        new History(restored).note(HistoryEvent.RESTORED, "From " + file.getFileName());
        command.commandLine().getOut().println("Restored the client to " + restored);
        return ExitCode.DONE;
    }
}
