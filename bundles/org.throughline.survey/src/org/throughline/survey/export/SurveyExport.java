package org.throughline.survey.export;

import java.util.Objects;
import org.throughline.model.survey.Survey;
import org.throughline.survey.instrument.Wordings;

/**
 * A survey that is to be written as a questionnaire for another tool or for paper, without its waves.
 *
 * @param survey what is written; writing does not change it
 * @param title what the questionnaire is called
 * @param language the language of formats that have room for one, a BCP 47 tag; what has no text in it is said in the
 *     survey's own
 */
public record SurveyExport(Survey survey, String title, String language) {
    /** Refuses what is missing. */
    public SurveyExport {
        Objects.requireNonNull(survey);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
    }

    /** Takes a survey in its own language, titled with its name. */
    public static SurveyExport of(Survey survey) {
        return of(survey, null);
    }

    /**
     * Takes a survey, titled with its name.
     *
     * @param language a BCP 47 tag; null for the survey's own language
     */
    public static SurveyExport of(Survey survey, String language) {
        return new SurveyExport(
                survey,
                Objects.requireNonNullElse(survey.getName(), ""),
                language == null ? Wordings.language(survey) : language);
    }
}
