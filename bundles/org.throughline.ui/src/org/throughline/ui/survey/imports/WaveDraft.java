package org.throughline.ui.survey.imports;

import java.time.LocalDate;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.RowRules;

/**
 * The wave that answers go to, as far as it is settled.
 *
 * @param name an existing wave's, or that of a new one
 * @param role what it is compared as
 * @param invited how many were asked; null where unknown
 * @param from the first day; null where unknown
 * @param to the last day; null where unknown
 * @param rows what is done with the rows
 */
public record WaveDraft(String name, WaveRole role, Integer invited, LocalDate from, LocalDate to, RowRules rows) {
    /** Takes a wave as it is. */
    public static WaveDraft of(Wave wave, RowRules rows) {
        Integer invited = wave.isSetInvited() ? wave.getInvited() : null;
        return new WaveDraft(wave.getName(), wave.getRole(), invited, wave.getFrom(), wave.getTo(), rows);
    }
}
