package org.throughline.cli.commands;

import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.Practice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps a client as a template, without answers and names. */
@Command(
        name = "save-template",
        mixinStandardHelpOptions = true,
        description =
                "Keeps a client as a template of a practice: its people, processes and questions, no answers, no names.")
public final class SaveTemplateCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The template's name.")
    private String name;

    @Option(names = "--practice", paramLabel = "DIR", required = true, description = "The practice.")
    private Path practice;

    @Override
    public Integer call() throws Exception {
        Path template = new Practice(practice).duplicateAsTemplate(folder, name);
        command.commandLine().getOut().println("Wrote the template to " + template);
        return ExitCode.DONE;
    }
}
