package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.core.tobe.ToBe;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a to-be process from an as-is process. */
@Command(
        name = "to-be",
        mixinStandardHelpOptions = true,
        description = "Starts the flowchart of how work shall be done from the one of how it is done.")
public final class ToBeCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PROCESS", description = "The as-is process, by name or file.")
    private String processName;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the to-be is called (default: the name of the as-is and \"to-be\").")
    private String name;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Process asIs = Selection.process(client, processName);
            if (asIs.getState() == ProcessState.TO_BE) {
                throw new RefusedInputException(
                        folder, 0, "the process " + asIs.getName() + " is a to-be already; name an as-is process");
            }
            if (name != null && isTaken(client)) {
                throw new RefusedInputException(folder, 0, "there is a process " + name + " already; name another");
            }
            Process toBe = ToBe.start(client, asIs, name);
            client.save();
            new History(folder).note(HistoryEvent.CHANGED, "Begin the to-be " + toBe.getName());
            command.commandLine()
                    .getOut()
                    .println(toBe.getName() + ": based on " + asIs.getName() + ", in processes/"
                            + ClientFolder.slug(toBe) + ".xmi");
        }
        return ExitCode.DONE;
    }

    private boolean isTaken(ClientFolder client) {
        return client.processes().stream().anyMatch(process -> name.equalsIgnoreCase(process.getName()));
    }
}
