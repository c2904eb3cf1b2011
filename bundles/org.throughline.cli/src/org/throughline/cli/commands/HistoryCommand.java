package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what happened to a client. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Prints what was imported into a client, changed, reported and restored, when and by whom.")
public final class HistoryCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        if (!ClientFolder.isClient(folder)) {
            throw new RefusedInputException(
                    folder, 0, "this is no client: it has no " + ClientFolder.CLIENT_FILE + "; name a client's folder");
        }
        History.Content history = new History(folder).read();
        Table table = new Table("When", "Who", "What", "About");
        ArrayNode json = Table.array();
        for (HistoryEntry entry : history.entries()) {
            table.add(entry.when().toString(), entry.who(), entry.what().word(), entry.about());
            json.addObject()
                    .put("when", entry.when().toString())
                    .put("who", entry.who())
                    .put("what", entry.what().word())
                    .put("about", entry.about());
        }
        if (output.isText() && table.size() == 0) {
            output.out().println("Nothing is noted yet.");
        } else {
            output.print(table, json);
        }
        if (history.unreadable() > 0) {
            command.commandLine()
                    .getErr()
                    .println("not read: " + history.unreadable() + " damaged "
                            + (history.unreadable() == 1 ? "line" : "lines") + " of " + folder.resolve(History.FILE));
        }
        return ExitCode.DONE;
    }
}
