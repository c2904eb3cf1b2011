package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** Finds waves that end before they begin. */
public final class WaveDates extends ModelCheck {
    /** Makes the check. */
    public WaveDates() {
        super("data.wave-dates", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            for (Wave wave : survey.getWaves()) {
                LocalDate from = wave.getFrom();
                LocalDate to = wave.getTo();
                if (from != null && to != null && to.isBefore(from)) {
                    QuickFix fix = fix(() -> {
                        wave.setFrom(to);
                        wave.setTo(from);
                    });
                    found.accept(finding(wave, fix, wave, survey, from, to));
                }
            }
        }
    }
}
