package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SwitchedOffCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a client against the checks. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Holds a client against the checks and prints what they find; exit code 1 where they find something.")
public final class CheckCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(
            names = "--switch-off",
            paramLabel = "CHECK",
            description = "Do not run this check for the client any more.")
    private String switchOff;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the check does not apply; with --switch-off.")
    private String reason;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        if (switchOff != null) {
            switchOff();
        }
        return check();
    }

    private void switchOff() throws Exception {
        if (reason == null || reason.isBlank()) {
            throw new ParameterException(command.commandLine(), "--switch-off needs a --reason");
        }
        if (Checks.CONTRIBUTED.instances().stream()
                .noneMatch(check -> check.id().equals(switchOff))) {
            throw new ParameterException(command.commandLine(), "there is no check " + switchOff);
        }
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            SwitchedOffCheck off = OrganisationFactory.eINSTANCE.createSwitchedOffCheck();
            off.setCheck(switchOff);
            off.setReason(reason);
            client.client()
                    .getSwitchedOffChecks()
                    .removeIf(old -> old.getCheck().equals(switchOff));
            client.client().getSwitchedOffChecks().add(off);
            client.save();
            new History(folder).note(HistoryEvent.CHANGED, "Switch off the check " + switchOff + ": " + reason);
        }
    }

    private int check() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            CheckResult result = Checks.run(new ClientContext(client));
            Table table = new Table("Severity", "Finding", "Check", "Fix");
            ArrayNode json = Table.array();
            for (Finding finding : result.findings()) {
                String fix = finding.fix() == null ? null : finding.fix().label();
                String severity = finding.check().severity().word();
                table.add(severity, finding.message(), finding.check().id(), fix);
                json.addObject()
                        .put("check", finding.check().id())
                        .put("severity", severity)
                        .put("element", finding.element().getId())
                        .put("name", finding.element().getName())
                        .put("message", finding.message())
                        .put("fix", fix);
            }
            if (output.isText() && table.size() == 0) {
                output.out().println("No findings.");
            } else {
                output.print(table, json);
            }
            remark(client, result, command.commandLine().getErr());
            return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
    }

    /** What kept a finding from being made goes to standard error, apart from the findings. */
    private static void remark(ClientFolder client, CheckResult result, PrintWriter err) {
        for (SwitchedOffCheck off : client.client().getSwitchedOffChecks()) {
            err.println("switched off: " + off.getCheck() + " (" + off.getReason() + ")");
        }
        result.failures()
                .forEach(failure -> err.println("not run: " + failure.check() + " (" + failure.reason() + ")"));
        client.damaged().forEach(damage -> err.println("not read: " + damage.getMessage()));
        client.unknownContent().forEach(unknown -> err.println("not known: " + unknown));
    }
}
