package org.throughline.survey.imports;

import java.io.IOException;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/**
 * Imports a survey export into a wave of a client, all or nothing. It writes the survey (with its new wave, and as a
 * new survey where there is none of that name), the answers to {@code answers/<survey>/<wave>.csv} and the report as
 * JSON to {@code imports/<survey>/<wave>.json}. Importing into a wave that has answers replaces them.
 */
public final class SurveyImport {
    private SurveyImport() {}

    /**
     * Imports a file.
     *
     * @throws RefusedInputException where the client or the file cannot be read, or nothing in the file can be
     *     imported; nothing is written then
     * @throws LockedClientException where somebody else is writing to the client; nothing is written then
     */
    public static ImportReport run(ImportRequest request)
            throws IOException, RefusedInputException, LockedClientException {
        Source source = Source.open(request);
        dryRun(request, source);
        try (ClientFolder client = ClientFolder.openForWriting(request.client())) {
            ImportPlan plan = ImportPlan.of(client, request, source);
            client.save(plan.files());
            return plan.report();
        }
    }

    /**
     * Says what {@link #run} would do, and writes nothing.
     *
     * @throws RefusedInputException where {@link #run} would refuse
     */
    public static ImportReport dryRun(ImportRequest request) throws IOException, RefusedInputException {
        return dryRun(request, Source.open(request));
    }

    private static ImportReport dryRun(ImportRequest request, Source source) throws IOException, RefusedInputException {
        try (ClientFolder client = ClientFolder.open(request.client())) {
            return ImportPlan.of(client, request, source).report();
        }
    }

    /** A file as it was read. */
    record Source(SurveyFile file, Dialects.Choice choice, Table table) {
        static Source open(ImportRequest request) throws IOException, RefusedInputException {
            SurveyFile file = SurveyFile.open(request.file());
            Dialects.Choice choice = Dialects.choose(file, request.dialect());
            try {
                return new Source(file, choice, choice.dialect().read(file));
            } catch (RuntimeException e) {
                String label = choice.dialect().label();
                throw new RefusedInputException(
                        file.path(), 0, "the dialect " + label + " failed on this file; name another", e);
            }
        }
    }
}
