package org.throughline.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a survey as a questionnaire in one file format. It keeps no state, changes no model and writes the same bytes
 * each time.
 */
public interface SurveyWriter {
    /** Returns the id that it is contributed with. */
    String id();

    /** Returns what the format is called, such as {@code XLSForm}. */
    String label();

    /** Returns the endings of its files without the dot, in small letters; the first is the usual one. */
    List<String> extensions();

    /** Returns whether the format holds one language only and goes by {@link SurveyExport#language()}. */
    default boolean hasOneLanguage() {
        return false;
    }

    /** Writes a survey; the stream stays open. */
    void write(SurveyExport export, OutputStream out) throws IOException;

    /**
     * Returns what the file says otherwise than the survey, a sentence each: codes that the format does not allow,
     * languages it has no room for.
     */
    default List<String> remarks(SurveyExport export) {
        return List.of();
    }
}
