package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.survey.analysis.Planning;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says how many answers a comparison of two waves needs. */
@Command(
        name = "sample-size",
        mixinStandardHelpOptions = true,
        description = {
            "Says how many valid answers each of two waves of different people needs to see a change of a share.",
            "Shares are numbers from 0 to 1, such as 0.6, or percents, such as 60%."
        })
public final class SampleSizeCommand implements Subcommand {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--baseline",
            paramLabel = "P",
            required = true,
            converter = ShareOf.class,
            description = "The share of favourable answers before the change.")
    private double baseline;

    @Option(
            names = "--difference",
            paramLabel = "D",
            required = true,
            converter = ShareOf.class,
            description =
                    "The change to see, follow-up minus baseline: 0.15 or 15%% for 15 points more, -0.1 for 10 less.")
    private double difference;

    @Option(
            names = "--power",
            paramLabel = "P",
            defaultValue = "0.8",
            converter = ShareOf.class,
            description = "The probability to see the change if it is there (default: 0.8).")
    private double power;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            defaultValue = "0.05",
            converter = ShareOf.class,
            description = "The probability to see a change where there is none, two-sided (default: 0.05).")
    private double alpha;

    @Option(
            names = "--response-rate",
            paramLabel = "R",
            defaultValue = "1",
            converter = ShareOf.class,
            description = "The share of those asked that will answer (default: 1).")
    private double responseRate;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Planning plan = plan();
        if (output.isText()) {
            output.out().println(plan.words());
            output.out()
                    .println("Source: Fleiss, Statistical Methods for Rates and Proportions, 1981, chapter 3,"
                            + " normal approximation without continuity correction.");
            return ExitCode.DONE;
        }
        Table table = new Table("Baseline", "Follow-up", "Power", "Alpha", "Response rate", "Answers", "Invited");
        table.add(
                text(plan.before()),
                text(plan.after()),
                text(plan.power()),
                text(plan.alpha()),
                text(plan.responseRate()),
                String.valueOf(plan.answers()),
                String.valueOf(plan.invited()));
        ObjectNode json = Table.object()
                .put("baseline", plan.before())
                .put("followup", plan.after())
                .put("power", plan.power())
                .put("alpha", plan.alpha())
                .put("responseRate", plan.responseRate())
                .put("answers", plan.answers())
                .put("invited", plan.invited());
        output.print(table, json);
        return ExitCode.DONE;
    }

    private Planning plan() {
        double after =
                BigDecimal.valueOf(baseline).add(BigDecimal.valueOf(difference)).doubleValue();
        try {
            return Planning.of(baseline, after, power, alpha, responseRate);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private static String text(double share) {
        return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    }

    /** Reads a share, as a number or in per cent. */
    static final class ShareOf implements ITypeConverter<Double> {
        @Override
        public Double convert(String words) {
            String number = words.strip();
            boolean percent = number.endsWith("%");
            try {
                BigDecimal value = new BigDecimal(
                        percent ? number.substring(0, number.length() - 1).strip() : number);
                return (percent ? value.movePointLeft(2) : value).doubleValue();
            } catch (NumberFormatException e) {
                throw new TypeConversionException("expected a share such as 0.6 or 60%, not " + words);
            }
        }
    }
}
