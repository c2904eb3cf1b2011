package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Arranges a flowchart anew. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = "Arranges a flowchart anew: the places of lanes and nodes and the ways of arrows.")
public final class LayoutCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PROCESS", description = "The process: its name or its id.")
    private String process;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Process found = Selection.processes(client, process).getFirst();
            AutoLayout.apply(found);
            client.save();
            new History(folder).note(HistoryEvent.CHANGED, "Lay out " + found.getName());
            command.commandLine().getOut().println("Arranged " + found.getName());
        }
        return ExitCode.DONE;
    }
}
