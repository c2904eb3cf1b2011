package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.find.Naming;
import org.throughline.core.find.Use;
import org.throughline.core.find.Uses;
import org.throughline.model.base.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints where an element is used. */
@Command(
        name = "uses",
        mixinStandardHelpOptions = true,
        description = "Prints what refers to an element of a client or to something in it.")
public final class UsesCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ELEMENT", description = "The element's name, whatever its case, or its id.")
    private String named;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Element element = element(client);
            List<Use> uses = Uses.of(element);
            if (output.isText()) {
                uses.forEach(use -> output.out().println(use.sentence()));
                output.out()
                        .println(
                                uses.isEmpty()
                                        ? "Nothing refers to " + Naming.called(element) + "."
                                        : Naming.called(element) + " is used " + uses.size()
                                                + (uses.size() == 1 ? " time." : " times."));
                return ExitCode.DONE;
            }
            Table table = new Table("Use", "In");
            ArrayNode json = Table.array();
            for (Use use : uses) {
                table.add(use.sentence(), Naming.place(use.user()));
                json.addObject()
                        .put("user", use.user().getId())
                        .put("reference", use.reference().getName())
                        .put("used", use.used().getId())
                        .put("sentence", use.sentence())
                        .put("in", Naming.place(use.user()));
            }
            output.print(table, json);
        }
        return ExitCode.DONE;
    }

    private Element element(ClientFolder client) throws RefusedInputException {
        List<Element> found = new ArrayList<>();
        TreeIterator<Notifier> every = client.resources().getAllContents();
        while (every.hasNext()) {
            if (every.next() instanceof Element element) {
                if (named.equals(element.getId())) {
                    return element;
                }
                if (named.equalsIgnoreCase(element.getName()) || named.equalsIgnoreCase(Naming.name(element))) {
                    found.add(element);
                }
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        String which = found.stream()
                .map(each -> Naming.called(each) + " in " + Naming.place(each) + ", id " + each.getId())
                .collect(Collectors.joining("; "));
        throw new RefusedInputException(
                client.path(),
                0,
                found.isEmpty()
                        ? "there is no element " + named + "; find tells what there is"
                        : "there is more than one element " + named + "; name one by its id: " + which);
    }
}
