package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.job.JobSheet;
import org.throughline.core.job.JobSheet.Delivery;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Need;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what each participant produces and why. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        description =
                "Prints for each job and party what it produces, which customers need it and why, and both its roles.")
public final class JobsCommand implements Subcommand {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<JobSheet> sheets = new ClientContext(client).jobSheets();
            if (output.isText()) {
                sheets.forEach(sheet -> print(sheet, output.out()));
                return ExitCode.DONE;
            }
            Table table = new Table("Participant", "Product", "Customers", "Needs");
            ArrayNode json = Table.array();
            for (JobSheet sheet : sheets) {
                for (Delivery delivery : sheet.products()) {
                    table.add(
                            sheet.participant().getName(),
                            delivery.product().getName(),
                            names(delivery.customers()),
                            needs(delivery));
                }
                json.add(json(sheet));
            }
            output.print(table, json);
        }
        return ExitCode.DONE;
    }

    private static void print(JobSheet sheet, PrintWriter out) {
        out.println(sheet.participant().getName());
        out.println("  What and why");
        if (sheet.products().isEmpty()) {
            out.println("    no product is known yet");
        }
        for (Delivery delivery : sheet.products()) {
            out.println("    " + delivery.product().getName());
            String customers = names(delivery.customers());
            out.println("      for " + (customers.isEmpty() ? "nobody in the flowcharts yet" : customers));
            for (Need need : delivery.needs()) {
                out.println("      because " + need.getParticipant().getName() + ": " + need.getWording());
            }
            if (delivery.needs().isEmpty()) {
                out.println("      nobody needs this yet");
            }
        }
        print(
                "  Customer of",
                sheet.asCustomer().stream()
                        .map(h -> h.supplier().getName() + ": " + product(h))
                        .distinct()
                        .toList(),
                out);
        print(
                "  Supplier to",
                sheet.asSupplier().stream()
                        .map(h -> h.customer().getName() + ": " + product(h))
                        .distinct()
                        .toList(),
                out);
        out.println();
    }

    private static void print(String title, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("    " + line));
        }
    }

    private static String product(HandOff handOff) {
        return handOff.productName().isEmpty() ? "(no product yet)" : handOff.productName();
    }

    private static String names(Collection<? extends Element> elements) {
        return elements.stream().map(Element::getName).collect(Collectors.joining(", "));
    }

    private static String needs(Delivery delivery) {
        return delivery.needs().stream().map(Need::getWording).collect(Collectors.joining("; "));
    }

    private static ObjectNode json(JobSheet sheet) {
        ObjectNode node = Table.object().put("participant", sheet.participant().getName());
        ArrayNode products = node.putArray("products");
        for (Delivery delivery : sheet.products()) {
            ObjectNode product =
                    products.addObject().put("product", delivery.product().getName());
            ArrayNode customers = product.putArray("customers");
            delivery.customers().forEach(customer -> customers.add(customer.getName()));
            ArrayNode needs = product.putArray("needs");
            delivery.needs().forEach(need -> needs.add(need.getWording()));
        }
        ArrayNode asCustomer = node.putArray("customerOf");
        sheet.asCustomer()
                .forEach(h -> asCustomer
                        .addObject()
                        .put("supplier", h.supplier().getName())
                        .put("product", h.product() == null ? null : h.productName()));
        ArrayNode asSupplier = node.putArray("supplierTo");
        sheet.asSupplier()
                .forEach(h -> asSupplier
                        .addObject()
                        .put("customer", h.customer().getName())
                        .put("product", h.product() == null ? null : h.productName()));
        return node;
    }
}
