package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.ReadingWatch;

/** Survey exports that were read and wait until it is settled how they are imported. Nothing is written. */
public final class ReadExport {
    private final List<Dialects.Choice> choices;
    private final SurveyImport.Source source;

    private ReadExport(List<Dialects.Choice> choices, SurveyImport.Source source) {
        this.choices = choices;
        this.source = source;
    }

    /**
     * Reads files.
     *
     * @param files one export, or parts of it and what explains it
     * @param dialect the id of the dialect; null takes the surest
     * @param watch follows the reading
     * @throws RefusedInputException where a file cannot be read, with what to do
     * @throws CancellationException where the watch broke the reading off
     */
    public static ReadExport read(List<Path> files, String dialect, ReadingWatch watch)
            throws IOException, RefusedInputException {
        SourceFiles opened = SourceFiles.open(files, watch);
        List<Dialects.Choice> choices = Dialects.sniff(opened.first()).stream()
                .sorted(Comparator.comparingDouble(
                                (Dialects.Choice choice) -> choice.sniff().confidence())
                        .reversed())
                .toList();
        return new ReadExport(choices, opened.read(dialect));
    }

    /** Returns what each dialect says of the first file, the surest first. */
    public List<Dialects.Choice> choices() {
        return choices;
    }

    /** Returns the dialect that read the files. */
    public Dialects.Choice dialect() {
        return source.choice();
    }

    /** Returns what was read. */
    public ColumnTable table() {
        return source.table();
    }

    /** Returns when the answers were given, as far as the export tells. */
    public Optional<FieldedDates> dates() {
        return FieldedDates.of(source.table());
    }

    /**
     * Returns what a client remembers of files with this header.
     *
     * @throws RefusedInputException where it cannot be read
     */
    public Optional<ImportMapping> remembered(ClientFolder client, Survey survey)
            throws IOException, RefusedInputException {
        String dialect = source.choice().dialect().id();
        Path file = client.path().resolve(RememberedMapping.path(survey, dialect, source.table()));
        return Files.exists(file) ? Optional.of(ImportMapping.read(file)) : Optional.empty();
    }

    /** Returns the wave of a survey that these very files were imported into before; nothing where there is none. */
    public Optional<Wave> importedBefore(ClientFolder client, Survey survey) throws IOException, RefusedInputException {
        String digests = ImportPlan.digests(source);
        for (Wave wave : survey.getWaves()) {
            Path account = client.path().resolve(ImportPlan.reportPath(survey, wave));
            if (Files.exists(account) && Files.readString(account).contains("\"sha256\" : \"" + digests + "\"")) {
                return Optional.of(wave);
            }
        }
        return Optional.empty();
    }

    /**
     * Settles what an import of these files does.
     *
     * @param client a copy that this may change; see {@link ClientFolder#copy}
     * @param request its files and dialect are those read here
     * @return what is imported; whether that is anything {@link PreparedImport#hasQuestions} tells
     * @throws RefusedInputException where the files cannot be imported so
     */
    public PreparedImport prepare(ClientFolder client, ImportRequest request)
            throws IOException, RefusedInputException {
        return new PreparedImport(ImportPlan.unsettled(client, request, source));
    }
}
