package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty client. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Writes an empty client into a new folder.")
public final class NewCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The client's name.")
    private String name;

    @Override
    public Integer call() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName(name);
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.save();
        }
        command.commandLine().getOut().println("Wrote the client " + name + " to " + folder);
        return ExitCode.DONE;
    }
}
