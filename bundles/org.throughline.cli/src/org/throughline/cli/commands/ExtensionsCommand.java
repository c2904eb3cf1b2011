package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.bpmn.ProcessFormats;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.cli.ThroughlineCommand;
import org.throughline.core.analysis.Analyses;
import org.throughline.core.check.Checks;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.core.process.ProcessWriters;
import org.throughline.report.Reports;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.export.SurveyWriters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is contributed, by whom, and what failed. */
@Command(
        name = "extensions",
        mixinStandardHelpOptions = true,
        description = "Prints what is contributed to the extension points, by which bundle, and what failed.")
public final class ExtensionsCommand implements Subcommand {
    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Table table = new Table("Point", "Id", "Bundle", "Version", "State", "Error");
        ArrayNode json = Table.array();
        contributions().forEach(c -> {
            String state = c.works() ? "active" : "failed";
            table.add(c.point(), c.id(), c.bundle(), c.version(), state, c.error());
            json.addObject()
                    .put("point", c.point())
                    .put("id", c.id())
                    .put("bundle", c.bundle())
                    .put("version", c.version())
                    .put("state", state)
                    .put("error", c.error());
        });
        output.print(table, json);
        return ExitCode.DONE;
    }

    /** What only the window uses is made here too, to see that it can be. */
    private static Stream<Contribution<?>> contributions() {
        return Stream.of(
                        ThroughlineCommand.subcommands().contributions(),
                        Checks.CONTRIBUTED.contributions(),
                        Analyses.CONTRIBUTED.contributions(),
                        ProcessWriters.CONTRIBUTED.contributions(),
                        ProcessFormats.contributions(),
                        Dialects.contributions(),
                        SurveyWriters.CONTRIBUTED.contributions(),
                        Reports.contributions(),
                        new ContributionRegistry<>("org.throughline.flow.elementUI", Object.class).contributions())
                .flatMap(List::stream);
    }
}
