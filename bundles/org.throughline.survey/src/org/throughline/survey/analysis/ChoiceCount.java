package org.throughline.survey.analysis;

import java.util.OptionalInt;

/**
 * How often an answer was chosen.
 *
 * @param code how it is written in the answers
 * @param label what the respondent read
 * @param count how many chose it; nothing where that must not be shown
 */
public record ChoiceCount(String code, String label, OptionalInt count) {}
