package org.throughline.cli.commands;

import java.nio.file.Path;
import java.util.Objects;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.process.Paper;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriters;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a flowchart as a file. */
@Command(
        name = "export-process",
        mixinStandardHelpOptions = true,
        description = "Writes a flowchart as a file; the extension of the file chooses the format.")
public final class ExportProcessCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PROCESS", description = "The process: its name or its id.")
    private String process;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write, such as admission.pdf.")
    private Path file;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "How large a picture is; 1 is 96 dots an inch (default: 1).")
    private double scale;

    @Option(
            names = "--paper",
            paramLabel = "P",
            defaultValue = "ONE_PAGE",
            description =
                    "What a PDF is split for: A4, A3, LETTER or TABLOID (default: ONE_PAGE, as large as it needs).")
    private Paper paper;

    @Override
    public Integer call() throws Exception {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new ParameterException(command.commandLine(), "--scale is a number above 0, such as 2");
        }
        ProcessWriters.byExtension(file);
        try (ClientFolder client = ClientFolder.open(folder)) {
            Process found = Selection.processes(client, process).getFirst();
            String title = Objects.requireNonNullElse(found.getName(), "");
            ProcessWriters.write(new ProcessExport(found, title, scale, paper), file);
        }
        command.commandLine().getOut().println("Wrote " + file);
        return ExitCode.DONE;
    }
}
