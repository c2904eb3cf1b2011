package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads a survey export into a wave and accounts for every row and column. */
@Command(
        name = "import-survey",
        mixinStandardHelpOptions = true,
        description = "Reads a survey export into a wave of a survey and prints what became of every row and column.")
public final class ImportSurveyCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "The survey export.")
    private Path file;

    @Option(
            names = "--survey",
            paramLabel = "S",
            required = true,
            description = "The survey, by name or file; a new name makes a new survey.")
    private String survey;

    @Option(
            names = "--wave",
            paramLabel = "W",
            required = true,
            description = "The wave, by name; a new name makes a new wave.")
    private String wave;

    @Option(
            names = "--role",
            paramLabel = "baseline|followup|pulse",
            converter = RoleConverter.class,
            description = "What the wave is compared as.")
    private WaveRole role;

    @Option(names = "--invited", paramLabel = "N", description = "How many were asked.")
    private Integer invited;

    @Option(names = "--dialect", paramLabel = "D", description = "The dialect's id (default: the one that fits best).")
    private String dialect;

    @Option(names = "--dry-run", description = "Write nothing; only say what would be read.")
    private boolean dryRun;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        ImportRequest request = new ImportRequest(folder, file, survey, wave, role, invited, dialect);
        ImportReport report = dryRun ? SurveyImport.dryRun(request) : SurveyImport.run(request);
        if (output.isText()) {
            output.out().print(report.toText());
            output.out().flush();
        } else {
            Table columns = new Table("Column", "Question", "Status");
            for (ColumnReport column : report.columns()) {
                columns.add(column.name(), column.question(), column.status());
            }
            output.print(columns, new ObjectMapper().readTree(report.toJson()));
        }
        return ExitCode.DONE;
    }

    /** The contract writes followup; files write follow-up. */
    static final class RoleConverter implements ITypeConverter<WaveRole> {
        @Override
        public WaveRole convert(String value) {
            for (WaveRole role : WaveRole.values()) {
                if (role.getLiteral().replace("-", "").equalsIgnoreCase(value.replace("-", ""))) {
                    return role;
                }
            }
            throw new TypeConversionException("expected one of "
                    + Arrays.stream(WaveRole.values())
                            .map(role -> role.getLiteral().replace("-", ""))
                            .collect(Collectors.joining(", "))
                    + " but was '" + value + "'");
        }
    }
}
