package org.throughline.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.core.template.Template;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty client, or one from a template. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes an empty client, or one from a template, into a new folder.")
public final class NewCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The client's name.")
    private String name;

    @Option(
            names = "--template",
            paramLabel = "T",
            description = "A built-in template (patient-service, outpatient-laboratory, pharmacy, emergency-department,"
                    + " generic-service) or a template's folder.")
    private String template;

    @Override
    public Integer call() throws Exception {
        if (template != null) {
            template().create(folder, name, AutoLayout::applyWhereNone);
        } else {
            Client client = OrganisationFactory.eINSTANCE.createClient();
            client.setName(name);
            try (ClientFolder created = ClientFolder.create(folder, client)) {
                created.save();
            }
        }
        new History(folder)
                .note(HistoryEvent.CREATED, template == null ? name : name + ", from the template " + template);
        command.commandLine().getOut().println("Wrote the client " + name + " to " + folder);
        return ExitCode.DONE;
    }

    private Template template() throws RefusedInputException {
        for (Template builtIn : Template.BUILT_IN) {
            if (builtIn.id().equalsIgnoreCase(template)) {
                return builtIn;
            }
        }
        Path named = Path.of(template);
        if (Files.isDirectory(named)) {
            return Template.in(named);
        }
        throw new RefusedInputException(
                named,
                0,
                "there is no such template; built in are "
                        + Template.BUILT_IN.stream().map(Template::id).collect(Collectors.joining(", ")));
    }
}
