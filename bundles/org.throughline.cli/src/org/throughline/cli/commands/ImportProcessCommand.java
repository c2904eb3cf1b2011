package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.ProcessFormats;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads flowchart files into a client, all of them or none. */
@Command(
        name = "import-process",
        mixinStandardHelpOptions = true,
        description = "Reads flowchart files into a client and prints what was found, mended and left out.")
public final class ImportProcessCommand implements Subcommand {
    private static final int LAID_OUT_AT_ONCE = 5_000;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "1..*",
            paramLabel = "FILE",
            description = "BPMN 2.0 files or lists of steps (.txt, .tsv, .csv).")
    private List<Path> files;

    @Option(names = "--name", paramLabel = "N", description = "The process's name (default: the one in the file).")
    private String name;

    @Option(names = "--dry-run", description = "Write nothing; only say what would be read.")
    private boolean dryRun;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = dryRun ? ClientFolder.open(folder) : ClientFolder.openForWriting(folder)) {
            List<BpmnImport> read = new ArrayList<>();
            ArrayNode json = Table.array();
            RefusedInputException refused = null;
            for (Path file : files) {
                try {
                    BpmnImport one = ProcessFormats.read(file);
                    one.addTo(client, name);
                    layOut(one.process());
                    read.add(one);
                    json.add(one.toJson());
                } catch (RefusedInputException e) {
                    refused = refused == null ? e : refused;
                    json.add(refusal(e));
                }
            }
            if (refused != null) {
                if (!output.isText()) {
                    output.print(table(read), json);
                }
                throw refused;
            }
            if (!dryRun) {
                Backups.makeOfSaved(client, "Import process");
                client.save();
                for (BpmnImport one : read) {
                    new History(folder)
                            .note(
                                    HistoryEvent.IMPORTED,
                                    one.process().getName() + ", from "
                                            + one.file().getFileName());
                }
            }
            print(read, json);
        }
        return ExitCode.DONE;
    }

    /** A larger flowchart is laid out when it is first drawn. */
    private void layOut(Process process) {
        if (!dryRun && process.getNodes().size() <= LAID_OUT_AT_ONCE) {
            AutoLayout.complete(process);
        }
    }

    private static ObjectNode refusal(RefusedInputException e) {
        ObjectNode node = Table.object().put("file", e.file().toString());
        node.putObject("refused").put("line", e.line()).put("reason", e.reason());
        return node;
    }

    private void print(List<BpmnImport> read, ArrayNode json) {
        if (output.isText()) {
            read.forEach(one -> output.out().println(one.toText().strip()));
        } else {
            output.print(table(read), json);
        }
    }

    private static Table table(List<BpmnImport> read) {
        Table table = new Table("File", "Lanes", "Nodes", "Sequence flows", "Message flows", "Lane crossings");
        for (BpmnImport one : read) {
            table.add(
                    one.file().toString(),
                    String.valueOf(one.lanes().size()),
                    String.valueOf(one.nodes().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()),
                    String.valueOf(one.sequenceFlows()),
                    String.valueOf(one.messageFlows()),
                    String.valueOf(one.laneCrossingFlows()));
        }
        return table;
    }
}
