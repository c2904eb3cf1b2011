package org.throughline.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.throughline.survey.imports.DuplicateRule;
import org.throughline.survey.imports.ImportOptions;
import org.throughline.survey.imports.IncompleteRule;
import org.throughline.survey.imports.RowRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What import-survey is told of the rows and of the time of a wave. */
final class RowOptions {
    @Option(
            names = "--duplicates",
            paramLabel = "first|last|fullest",
            converter = DuplicateConverter.class,
            description = "Which row counts where a respondent is there again (default: first, or as remembered).")
    private DuplicateRule duplicates;

    @Option(
            names = "--incomplete",
            paramLabel = "keep|drop-empty|drop-unfinished",
            converter = IncompleteConverter.class,
            description = "What becomes of who did not get to the end (default: keep, or as remembered).")
    private IncompleteRule incomplete;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "Where answers were given, such as Europe/Berlin: times that name another zone are moved.")
    private ZoneId zone;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day of the wave, such as 2026-03-01.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day of the wave.")
    private LocalDate to;

    void require(CommandSpec spec) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to comes before --from");
        }
    }

    ImportOptions options(List<Path> files) {
        return new ImportOptions(files.subList(1, files.size()), new RowRules(duplicates, incomplete, zone), from, to);
    }

    private static <T> T named(String value, T[] all, Function<T, String> word) {
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + String.join(", ", Arrays.stream(all).map(word).toList()) + " but was '" + value + "'"));
    }

    static final class DuplicateConverter implements ITypeConverter<DuplicateRule> {
        @Override
        public DuplicateRule convert(String value) {
            return named(value, DuplicateRule.values(), DuplicateRule::word);
        }
    }

    static final class IncompleteConverter implements ITypeConverter<IncompleteRule> {
        @Override
        public IncompleteRule convert(String value) {
            return named(value, IncompleteRule.values(), IncompleteRule::word);
        }
    }
}
