package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import org.throughline.cli.Table;
import org.throughline.cli.TableFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that every command with a table has. */
final class Output {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print the table (default: text).",
            defaultValue = "text")
    private TableFormat format;

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    void print(Table table, JsonNode json) {
        switch (format) {
            case TEXT -> table.printText(out());
            case CSV -> table.printCsv(out());
            case JSON -> Table.printJson(out(), json);
            default -> throw new IllegalStateException("no such format: " + format);
        }
    }

    boolean isText() {
        return format == TableFormat.TEXT;
    }
}
