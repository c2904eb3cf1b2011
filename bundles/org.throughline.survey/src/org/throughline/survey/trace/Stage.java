package org.throughline.survey.trace;

import java.util.List;
import org.throughline.model.base.Element;

/**
 * One stage of a need's evidence loop.
 *
 * @param description what is there, or that nothing is; a sentence
 * @param elements the elements that it consists of, in the model's order; those of a verdict are its questions
 * @param present whether the loop passes this stage
 */
public record Stage(StageKind kind, String description, List<Element> elements, boolean present) {}
