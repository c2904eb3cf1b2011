package org.throughline.core.check;

import org.throughline.model.base.Element;

/**
 * One result of a check.
 *
 * @param element what it is about
 * @param message what was found, in a sentence that names the element
 * @param fix what can be done at once; null where nothing sensible can
 */
public record Finding(Check check, Element element, String message, QuickFix fix) {}
