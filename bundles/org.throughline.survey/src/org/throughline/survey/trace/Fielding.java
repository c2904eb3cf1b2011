package org.throughline.survey.trace;

import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/**
 * A question in a wave in which somebody answered it.
 *
 * @param answers how many did
 */
record Fielding(Question question, Wave wave, int answers) {}
