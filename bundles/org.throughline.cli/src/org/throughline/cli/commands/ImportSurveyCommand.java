package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.core.RefusedInputException;
import org.throughline.core.WrittenFile;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportMapping;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads a survey export into a wave and accounts for every row and column. */
@Command(
        name = "import-survey",
        mixinStandardHelpOptions = true,
        description = "Reads a survey export into a wave of a survey and prints what became of every row and column.")
public final class ImportSurveyCommand implements Subcommand {
    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The survey export; further files are parts of it or explain it, as a data dictionary does.")
    private List<Path> files;

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

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Where the columns go (default: as in the last import of a file with this header).")
    private Path mapping;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = "With --dry-run: write the mapping that the import would use, to be edited.")
    private Path saveMapping;

    @Option(names = "--dry-run", description = "Write nothing; only say what would be read.")
    private boolean dryRun;

    @Mixin
    private RowOptions rows;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        rows.require(spec);
        ImportMapping given = mapping == null ? null : ImportMapping.read(mapping);
        ImportRequest request = new ImportRequest(
                folder, files.getFirst(), survey, wave, role, invited, dialect, given, rows.options(files));
        ImportReport report = saveMapping == null ? report(request) : preview(request);
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

    private ImportReport report(ImportRequest request)
            throws IOException, RefusedInputException, LockedClientException {
        if (dryRun) {
            return SurveyImport.dryRun(request);
        }
        ImportReport report = SurveyImport.run(request);
        String names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        new History(folder).note(HistoryEvent.IMPORTED, survey + ", " + wave + ", from " + names);
        return report;
    }

    private ImportReport preview(ImportRequest request) throws IOException, RefusedInputException {
        if (!dryRun) {
            throw new ParameterException(spec.commandLine(), "--save-mapping goes with --dry-run");
        }
        if (Files.exists(saveMapping)) {
            throw new RefusedInputException(saveMapping, 0, "the file is there already; name a new one");
        }
        SurveyImport.Preview preview = SurveyImport.preview(request);
        byte[] json = preview.mapping().toJson();
        WrittenFile.write(saveMapping, "the mapping", out -> out.write(json));
        return preview.report();
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
