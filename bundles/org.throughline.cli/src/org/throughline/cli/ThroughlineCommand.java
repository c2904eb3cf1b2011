package org.throughline.cli;

import java.io.PrintWriter;
import org.throughline.core.extension.ContributionRegistry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: every contributed subcommand below one name, and one way to fail. */
public final class ThroughlineCommand {
    /** Every run has subcommands of its own, since a subcommand keeps what its options said. */
    private final ContributionRegistry<Subcommand> subcommands = subcommands();

    /** Returns a registry of the subcommands with instances of its own. */
    public static ContributionRegistry<Subcommand> subcommands() {
        return new ContributionRegistry<>("org.throughline.cli.commands", Subcommand.class);
    }

    @Command(
            name = "throughline",
            mixinStandardHelpOptions = true,
            versionProvider = ProductVersion.class,
            description = "Works on clients' folders without a window. Without a command it opens the window;"
                    + " --practice DIR says where the clients are.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:check or diff found something",
                "2:wrong usage",
                "3:input unreadable or refused",
                "4:the client is locked",
                "5:internal error"
            })
    private static final class Top {}

    /**
     * Runs one command.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Top());
        for (Subcommand subcommand : subcommands.instances()) {
            line.addSubcommand(subcommand);
        }
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((e, args) -> wrongUsage(e, err));
        Failures failures = new Failures(err);
        line.setExecutionExceptionHandler((e, command, result) -> failures.report(e));
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (LinkageError e) {
            return failures.report(e);
        }
    }

    private static int wrongUsage(ParameterException e, PrintWriter err) {
        err.println("throughline: " + wrong(e));
        return ExitCode.USAGE;
    }

    private static String wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && e.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption()) {
            return "there is no command \"" + unmatched.getUnmatched().getFirst()
                    + "\"; see throughline --help, and where a plug-in brings it, throughline extensions";
        }
        return e.getMessage().lines().findFirst().orElse("wrong usage") + " (see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
    }
}
