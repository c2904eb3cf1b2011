package org.throughline.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.report.ReportProgress;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportSection;
import org.throughline.report.Reports;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.privacy.PersonalData;
import org.throughline.report.privacy.PersonalData.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a client's report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the client's report; the extension of the file chooses the format.")
public final class ReportCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, such as report.html.")
    private Path file;

    @Option(names = "--list-sections", description = "Prints the sections that a report can have, and writes nothing.")
    private boolean listsSections;

    @Option(
            names = "--personal-data",
            description = "Prints what of the report may tell who somebody is, and writes nothing.")
    private boolean listsPersonalData;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        try (ClientFolder client = ClientFolder.open(folder)) {
            ReportRequest request = options.request(client);
            if (listsSections) {
                list(request, out);
                return ExitCode.DONE;
            }
            if (listsPersonalData) {
                listPersonalData(Reports.document(client, request, ReportProgress.NONE), out);
                return ExitCode.DONE;
            }
            if (file == null) {
                throw new ParameterException(command.commandLine(), "Missing required option: '--output=FILE'");
            }
            TerminalProgress progress =
                    TerminalProgress.on(command.commandLine().getErr());
            try {
                Reports.write(client, request, file, progress);
            } finally {
                progress.end();
            }
            String named = request.name().isBlank() ? "" : ", " + request.name();
            String about =
                    file.getFileName() + named + ", for " + request.audience().getLiteral();
            new History(folder).note(HistoryEvent.REPORTED, about);
        }
        out.println("Wrote " + file);
        return ExitCode.DONE;
    }

    private static void listPersonalData(ReportDocument report, PrintWriter out) {
        List<Found> found = PersonalData.in(report);
        for (Found one : found) {
            out.println(one.kind().words() + "  " + one.words().replaceAll("\\s+", " ") + "  (" + one.section() + ")");
        }
        out.println(
                found.size() + " found. A name that stands without a title is not found; read the quotes and notes.");
    }

    private static void list(ReportRequest request, PrintWriter out) {
        for (ReportSection section : Reports.sections(request)) {
            boolean usual = section.audiences().contains(request.audience());
            out.println(
                    section.id() + "  " + section.title(request.audience()) + (usual ? "" : "  (only when chosen)"));
            section.parameters()
                    .forEach(parameter -> out.println("    " + parameter.key() + "  " + parameter.label()
                            + (parameter.values().isEmpty() ? "" : ": " + String.join(", ", parameter.values()))));
        }
    }
}
