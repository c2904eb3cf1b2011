package org.throughline.example;

import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.process.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists transports, and makes a step one. */
@Command(
        name = "transports",
        mixinStandardHelpOptions = true,
        description = "Lists the steps at which patients are brought somewhere; with --step it makes a step one.")
public final class TransportsCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--step", paramLabel = "NAME", description = "The step that becomes a transport.")
    private String step;

    @Option(names = "--means", paramLabel = "MEANS", description = "How patients are brought (default: on foot).")
    private String means = Transport.MEANS.choices().getFirst();

    @Override
    public Integer call() throws Exception {
        if (step != null) {
            mark();
        }
        try (ClientFolder client = ClientFolder.open(folder)) {
            Table table = new Table("Process", "Step", "Means");
            for (Transport transport : Transport.of(client.processes())) {
                table.add(transport.process().getName(), transport.step().getName(), transport.means());
            }
            table.printText(command.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private void mark() throws Exception {
        if (!Transport.MEANS.choices().contains(means)) {
            throw new RefusedInputException(
                    folder, 0, means + " is no means of transport; known are " + Transport.MEANS.choices());
        }
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            List<Step> found = client.processes().stream()
                    .flatMap(process -> process.getNodes().stream())
                    .filter(node -> node instanceof Step && step.equals(node.getName()))
                    .map(Step.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new RefusedInputException(folder, 0, "no process has a step " + step);
            }
            found.forEach(each -> Transport.MEANS.set(each, means));
            client.save();
        }
    }
}
