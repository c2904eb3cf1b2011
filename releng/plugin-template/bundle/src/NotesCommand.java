package @NAME@;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the notes of processes. */
@Command(
        name = "@SHORT@",
        mixinStandardHelpOptions = true,
        description = "Prints what the notes of processes say they are about.")
public final class NotesCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Table table = new Table("Process", "Note");
            for (Process process : client.processes()) {
                table.add(process.getName(), process.getNote());
            }
            table.printText(command.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
