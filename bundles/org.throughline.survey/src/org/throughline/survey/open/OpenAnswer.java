package org.throughline.survey.open;

import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/**
 * What somebody wrote in his own words; who it was is not kept.
 *
 * @param text the answer as it was given
 */
public record OpenAnswer(Question question, Wave wave, String text) {}
