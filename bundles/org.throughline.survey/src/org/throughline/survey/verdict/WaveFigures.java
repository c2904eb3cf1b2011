package org.throughline.survey.verdict;

import java.util.OptionalInt;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.Response;

/**
 * Where the answers of one wave to one question come from.
 *
 * @param response who of those asked answered
 * @param used the rows that the comparison uses; nothing where that must not be shown
 * @param leftOut the rows that it leaves out: no valid answer, or no place among the pairs
 */
public record WaveFigures(Wave wave, Response response, OptionalInt used, OptionalInt leftOut) {}
