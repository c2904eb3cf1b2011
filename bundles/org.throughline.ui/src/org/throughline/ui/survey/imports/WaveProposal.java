package org.throughline.ui.survey.imports;

import java.io.IOException;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.FieldedDates;
import org.throughline.survey.imports.ImportMapping;
import org.throughline.survey.imports.ReadExport;
import org.throughline.survey.imports.RowRules;
import org.throughline.ui.Messages;

/**
 * The wave that files most likely belong to.
 *
 * @param wave the one that they were imported into before; else a new one, the baseline first
 * @param remembered what the client remembers of files with this header
 */
record WaveProposal(WaveDraft wave, Optional<ImportMapping> remembered) {
    /**
     * Looks at what the client has.
     *
     * @param survey one of the client's; null for a new one
     */
    static WaveProposal of(ClientFolder client, Survey survey, ReadExport export)
            throws IOException, RefusedInputException {
        Optional<ImportMapping> remembered = survey == null ? Optional.empty() : remembered(client, survey, export);
        RowRules rows = remembered.map(ImportMapping::rows).orElse(RowRules.NONE);
        Optional<Wave> before = survey == null ? Optional.empty() : export.importedBefore(client, survey);
        if (before.isPresent()) {
            return new WaveProposal(WaveDraft.of(before.get(), rows), remembered);
        }
        boolean hasBaseline =
                survey != null && survey.getWaves().stream().anyMatch(wave -> wave.getRole() == WaveRole.BASELINE);
        WaveRole role = hasBaseline ? WaveRole.FOLLOW_UP : WaveRole.BASELINE;
        String name = unused(survey, Messages.text(hasBaseline ? "import.wave.followUp" : "import.wave.baseline"));
        FieldedDates dates = export.dates().orElse(new FieldedDates(null, null));
        return new WaveProposal(new WaveDraft(name, role, null, dates.from(), dates.to(), rows), remembered);
    }

    /** What cannot be read is named by the import itself. */
    private static Optional<ImportMapping> remembered(ClientFolder client, Survey survey, ReadExport export)
            throws IOException {
        try {
            return export.remembered(client, survey);
        } catch (RefusedInputException unreadable) {
            return Optional.empty();
        }
    }

    private static String unused(Survey survey, String name) {
        String free = name;
        for (int number = 2; isTaken(survey, free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static boolean isTaken(Survey survey, String name) {
        return survey != null
                && survey.getWaves().stream()
                        .anyMatch(wave -> Slug.of(wave.getName()).equals(Slug.of(name)));
    }
}
