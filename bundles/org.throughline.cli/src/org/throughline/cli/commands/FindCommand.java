package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.find.Find;
import org.throughline.core.find.Found;
import org.throughline.core.find.Naming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in everything that was written into a client. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Finds words in the names, notes, wordings, scripts and conversations of a client.",
            "Case and accents do not matter. What is called so comes first."
        })
public final class FindCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "The words; all must be there.")
    private List<String> words;

    @Option(names = "--most", paramLabel = "N", defaultValue = "50", description = "How many to print (default: 50).")
    private int most;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Table table = new Table("Kind", "Name", "In", "Found in");
            ArrayNode json = Table.array();
            for (Found found : new Find(client).elements(String.join(" ", words), Math.max(1, most))) {
                String kind = Naming.kind(found.element());
                String name = Naming.name(found.element());
                String place = Naming.place(found.element());
                table.add(kind, name, place, found.excerpt());
                json.addObject()
                        .put("id", found.element().getId())
                        .put("kind", kind)
                        .put("name", name)
                        .put("in", place)
                        .put("rank", found.rank().name().toLowerCase(Locale.ROOT))
                        .put("excerpt", found.excerpt());
            }
            if (output.isText() && table.size() == 0) {
                output.out().println("Nothing in this client has these words.");
            } else {
                output.print(table, json);
            }
        }
        return ExitCode.DONE;
    }
}
