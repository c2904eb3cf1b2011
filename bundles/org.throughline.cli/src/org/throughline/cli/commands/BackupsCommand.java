package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the backups of a client. */
@Command(
        name = "backups",
        mixinStandardHelpOptions = true,
        description = "Lists the backups that were made of a client before large changes, the newest first.")
public final class BackupsCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<Backup> backups = Backups.of(client.path());
            Table table = new Table("Backup", "Made", "Before");
            ArrayNode json = Table.array();
            for (Backup backup : backups) {
                table.add(backup.name(), backup.made().toString(), backup.reason());
                json.addObject()
                        .put("backup", backup.name())
                        .put("made", backup.made().toString())
                        .put("before", backup.reason());
            }
            if (output.isText() && backups.isEmpty()) {
                output.out().println("There are no backups of this client.");
            } else {
                output.print(table, json);
            }
        }
        return ExitCode.DONE;
    }
}
