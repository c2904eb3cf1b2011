package org.throughline.survey.overlay;

import org.throughline.stats.Share;

/**
 * The latest favourable share of one question.
 *
 * @param question what is asked
 * @param wave the name of the latest wave with valid answers
 */
public record Score(String question, String wave, Share share) {}
