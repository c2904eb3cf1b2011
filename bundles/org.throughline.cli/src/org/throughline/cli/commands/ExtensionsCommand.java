package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.throughline.bpmn.ProcessFormat;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.cli.ThroughlineCommand;
import org.throughline.core.check.Checks;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.core.process.ProcessWriters;
import org.throughline.report.ReportFormat;
import org.throughline.report.ReportSection;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.export.SurveyWriters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is contributed, by whom, and what failed. */
@Command(
        name = "extensions",
        mixinStandardHelpOptions = true,
        description = "Prints what is contributed to the extension points, by which bundle, and what failed.")
public final class ExtensionsCommand implements Subcommand {
    private static final List<ContributionRegistry<?>> POINTS = List.of(
            ThroughlineCommand.subcommands(),
            Checks.CONTRIBUTED,
            ProcessWriters.CONTRIBUTED,
            new ContributionRegistry<>("org.throughline.bpmn.processFormats", ProcessFormat.class),
            new ContributionRegistry<>("org.throughline.survey.dialects", Dialect.class),
            SurveyWriters.CONTRIBUTED,
            new ContributionRegistry<>("org.throughline.report.sections", ReportSection.class),
            new ContributionRegistry<>("org.throughline.report.formats", ReportFormat.class));

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Table table = new Table("Point", "Id", "Bundle", "Version", "State", "Error");
        ArrayNode json = Table.array();
        for (ContributionRegistry<?> point : POINTS) {
            for (Contribution<?> c : point.contributions()) {
                String state = c.works() ? "active" : "failed";
                table.add(c.point(), c.id(), c.bundle(), c.version(), state, c.error());
                json.addObject()
                        .put("point", c.point())
                        .put("id", c.id())
                        .put("bundle", c.bundle())
                        .put("version", c.version())
                        .put("state", state)
                        .put("error", c.error());
            }
        }
        output.print(table, json);
        return ExitCode.DONE;
    }
}
