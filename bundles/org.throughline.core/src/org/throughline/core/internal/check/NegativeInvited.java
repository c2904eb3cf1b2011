package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** Finds waves to which fewer than nobody was invited. */
public final class NegativeInvited extends ModelCheck {
    /** Makes the check. */
    public NegativeInvited() {
        super("data.negative-invited", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            for (Wave wave : survey.getWaves()) {
                if (wave.isSetInvited() && wave.getInvited() < 0) {
                    found.accept(finding(wave, wave, survey, wave.getInvited()));
                }
            }
        }
    }
}
