package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a client what one of its backups holds. */
@Command(
        name = "restore-backup",
        mixinStandardHelpOptions = true,
        description = "Makes a client what one of its backups holds; how it is now becomes a backup too.")
public final class RestoreBackupCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "BACKUP", description = "The backup, as the command backups names it.")
    private String name;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Backup backup = Backups.named(client.path(), name);
            Backup before = backup.restore(client, "Restore a backup");
            new History(folder).note(HistoryEvent.RESTORED, "The backup " + name);
            command.commandLine()
                    .getOut()
                    .println(
                            "Restored " + name + ". How the client was until now is the backup " + before.name() + ".");
        }
        return ExitCode.DONE;
    }
}
