package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.WaveRole;

/** Finds surveys that were never asked before a change. */
public final class SurveyWithoutBaseline extends ModelCheck {
    /** Makes the check. */
    public SurveyWithoutBaseline() {
        super("method.survey-without-baseline", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            if (survey.getWaves().stream().noneMatch(wave -> wave.getRole() == WaveRole.BASELINE)) {
                found.accept(finding(survey, survey));
            }
        }
    }
}
