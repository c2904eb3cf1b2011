package org.throughline.plugins.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.cli.TableFormat;
import org.throughline.plugins.Installation;
import org.throughline.plugins.Plugin;
import org.throughline.plugins.Signatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs, lists and removes plug-ins. */
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        description = "Installs, lists and removes plug-ins; a change holds from the next start on.")
public final class PluginsCommand implements Subcommand {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, install or remove");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the plug-ins that are installed.")
    int list(
            @Option(
                            names = "--format",
                            paramLabel = "text|json|csv",
                            description = "How to print the table (default: text).",
                            defaultValue = "text")
                    TableFormat format)
            throws Exception {
        List<Plugin> plugins = Installation.running().plugins();
        if (format == TableFormat.TEXT && plugins.isEmpty()) {
            out().println("No plug-in is installed.");
            return ExitCode.DONE;
        }
        Table table = new Table("Id", "Version", "Name", "Provider");
        ArrayNode json = Table.array();
        for (Plugin plugin : plugins) {
            table.add(plugin.id(), plugin.version(), plugin.name(), plugin.provider());
            json.addObject()
                    .put("id", plugin.id())
                    .put("version", plugin.version())
                    .put("name", plugin.name())
                    .put("provider", plugin.provider());
        }
        switch (format) {
            case TEXT -> table.printText(out());
            case CSV -> table.printCsv(out());
            default -> Table.printJson(out(), json);
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description = "Shows the signature and the licence of what an update site offers, and installs it where "
                    + "the licence is accepted.")
    int install(
            @Parameters(paramLabel = "SITE", description = "The update site: a folder or a zip file.") Path site,
            @Option(names = "--accept-licence", description = "Accept the licence and install.") boolean accepted)
            throws Exception {
        Installation installation = Installation.running();
        List<Plugin> offered = installation.offered(site, new NullProgressMonitor());
        for (Plugin plugin : offered) {
            out().println(plugin.name() + " (" + plugin.id() + ") " + plugin.version() + provider(plugin));
            out().println("Licence: " + (plugin.licence().isBlank() ? "none is given" : plugin.licence()));
        }
        out().println("Signature: " + Signatures.of(site).words());
        if (!accepted) {
            spec.commandLine()
                    .getErr()
                    .println("throughline: nothing was installed; to accept the licence and install, add "
                            + "--accept-licence");
            return ExitCode.USAGE;
        }
        installation.install(site, offered, new NullProgressMonitor());
        out().println("Installed. It works from the next start on.");
        return ExitCode.DONE;
    }

    private static String provider(Plugin plugin) {
        return plugin.provider().isBlank() ? "" : " by " + plugin.provider();
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a plug-in.")
    int remove(@Parameters(paramLabel = "ID", description = "Its id, as list prints it.") String id) throws Exception {
        Installation.running().remove(id, new NullProgressMonitor());
        out().println("Removed " + id + ". It is gone from the next start on.");
        return ExitCode.DONE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
