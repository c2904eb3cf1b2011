package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.ReadingWatch;
import org.throughline.survey.dialect.SurveyFile;

/**
 * Imports a survey export into a wave of a client, all or nothing. It writes the survey (with its new wave, and as a
 * new survey where there is none of that name), the answers to {@code answers/<survey>/<wave>.csv} and the report as
 * JSON to {@code imports/<survey>/<wave>.json}; beside it the mapping is remembered for the next file with that header.
 * Importing into a wave that has answers replaces them.
 */
public final class SurveyImport {
    private SurveyImport() {}

    /**
     * What an import gives.
     *
     * @param answers the answers as they are stored, so that nobody need read them again
     */
    public record Imported(ImportReport report, Answers answers) {}

    /**
     * What an import would do.
     *
     * @param mapping the mapping that it would use, to be changed and to be imported with
     */
    public record Preview(ImportReport report, ImportMapping mapping) {}

    /**
     * Imports a file.
     *
     * @throws RefusedInputException where the client or the file cannot be read, or nothing in the file can be
     *     imported; nothing is written then
     * @throws LockedClientException where somebody else is writing to the client; nothing is written then
     */
    public static ImportReport run(ImportRequest request)
            throws IOException, RefusedInputException, LockedClientException {
        return answers(request).report();
    }

    /** Imports a file as {@link #run} does, for those who go on with the answers. */
    public static Imported answers(ImportRequest request)
            throws IOException, RefusedInputException, LockedClientException {
        Source source = Source.open(request);
        try (ClientFolder client = ClientFolder.openForWriting(request.client())) {
            ImportPlan plan = ImportPlan.of(client, request, source);
            Backups.makeOfSaved(client, "Import answers");
            client.save(plan.files(), plan.large());
            return new Imported(plan.report(), plan.answers());
        }
    }

    /**
     * Says what {@link #run} would do, and writes nothing.
     *
     * @throws RefusedInputException where {@link #run} would refuse
     */
    public static ImportReport dryRun(ImportRequest request) throws IOException, RefusedInputException {
        Source source = Source.open(request);
        try (ClientFolder client = ClientFolder.open(request.client())) {
            return ImportPlan.of(client, request, source).report();
        }
    }

    /**
     * Returns the whole mapping that {@link #run} would use, every column and the values of every choice, and writes
     * nothing.
     *
     * @throws RefusedInputException where {@link #run} would refuse
     */
    public static Preview preview(ImportRequest request) throws IOException, RefusedInputException {
        Source source = Source.open(request);
        try (ClientFolder client = ClientFolder.open(request.client())) {
            ImportPlan plan = ImportPlan.of(client, request, source);
            return new Preview(plan.report(), plan.mapping().get());
        }
    }

    /** A file as it was read. */
    record Source(List<SurveyFile> files, Dialects.Choice choice, ColumnTable table, Map<Integer, Respondents> known) {
        /** Returns the respondents by a column of the table, looking for them once. */
        Respondents respondents(int column) {
            return known.computeIfAbsent(column, at -> new Respondents(table, at));
        }

        static Source open(ImportRequest request) throws IOException, RefusedInputException {
            List<Path> paths = new ArrayList<>(List.of(request.file()));
            paths.addAll(request.options().further());
            return SourceFiles.open(paths, ReadingWatch.NONE).read(request.dialect());
        }
    }
}
