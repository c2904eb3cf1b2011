package org.throughline.survey.imports;

import java.nio.file.Path;
import java.util.Objects;
import org.throughline.model.survey.WaveRole;

/**
 * What is to be imported into what.
 *
 * @param client the client's folder
 * @param file the survey export
 * @param survey the survey's name, slug or id; a name that no survey has makes a new one
 * @param wave the wave's name, slug or id; a name that no wave of the survey has makes a new one
 * @param role what the wave is compared as; null leaves an existing wave as it is and makes a new one the baseline, or
 *     the follow-up where the survey has its baseline
 * @param invited how many were asked; null leaves it as it is
 * @param dialect the id of the dialect; null takes that of the mapping, or the one that is surest
 * @param mapping where the columns go; null takes what the client remembers of a file with this header
 * @param options what else is to be done
 */
public record ImportRequest(
        Path client,
        Path file,
        String survey,
        String wave,
        WaveRole role,
        Integer invited,
        String dialect,
        ImportMapping mapping,
        ImportOptions options) {
    /**
     * Checks what was asked for.
     *
     * @throws IllegalArgumentException where the survey or the wave has no name or fewer than none were invited
     */
    public ImportRequest {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        if (survey == null || survey.isBlank() || wave == null || wave.isBlank()) {
            throw new IllegalArgumentException("an import needs the names of a survey and of a wave");
        }
        if (invited != null && invited < 0) {
            throw new IllegalArgumentException("the number of invited people is 0 or more, not " + invited);
        }
        survey = survey.strip();
        wave = wave.strip();
        if (dialect == null && mapping != null) {
            dialect = mapping.dialect();
        }
    }

    /** A request without options. */
    public ImportRequest(
            Path client,
            Path file,
            String survey,
            String wave,
            WaveRole role,
            Integer invited,
            String dialect,
            ImportMapping mapping) {
        this(client, file, survey, wave, role, invited, dialect, mapping, ImportOptions.NONE);
    }

    /** A request without a mapping. */
    public ImportRequest(
            Path client, Path file, String survey, String wave, WaveRole role, Integer invited, String dialect) {
        this(client, file, survey, wave, role, invited, dialect, null);
    }
}
