package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.process.Process;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who hands what to whom. */
@Command(
        name = "handoffs",
        mixinStandardHelpOptions = true,
        description = "Prints the hand-offs of a client's processes: supplier, product, customer.")
public final class HandOffsCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--process", paramLabel = "NAME", description = "Only this process, by name or file.")
    private String processName;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Table table = new Table(
                    "Process", "Supplier", "Supplier's step", "Product", "Customer", "Customer's step", "Agreed");
            ArrayNode json = Table.array();
            for (Process process : Selection.processes(client, processName)) {
                for (HandOff handOff : HandOffs.of(process)) {
                    table.add(
                            process.getName(),
                            handOff.supplier().getName(),
                            handOff.supplierStep().getName(),
                            handOff.productName().isEmpty() ? "(none yet)" : handOff.productName(),
                            handOff.customer().getName(),
                            handOff.customerStep().getName(),
                            handOff.agreed() ? "yes" : "no");
                    json.add(json(handOff));
                }
            }
            output.print(table, json);
        }
        return ExitCode.DONE;
    }

    private static ObjectNode json(HandOff handOff) {
        ObjectNode node = Table.object()
                .put("process", handOff.process().getName())
                .put("supplier", handOff.supplier().getName())
                .put("supplierStep", handOff.supplierStep().getName())
                .put("customer", handOff.customer().getName())
                .put("customerStep", handOff.customerStep().getName())
                .put("product", handOff.productName().isEmpty() ? null : handOff.productName())
                .put("need", handOff.needWording().isEmpty() ? null : handOff.needWording())
                .put("agreed", handOff.agreed());
        ArrayNode arrows = node.putArray("arrows");
        handOff.arrows().forEach(flow -> arrows.add(flow.getId()));
        return node;
    }
}
