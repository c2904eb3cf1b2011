package org.throughline.diagram.internal.pages;

import org.throughline.model.process.Lane;

/**
 * An innermost lane on a page.
 *
 * @param span across the flow
 * @param isUsual whether it has nodes, or is used otherwise, so that it is no narrow band
 * @param needed how much of it its header needs; 0 where the page leaves the lane out
 */
record SqueezedLane(Lane lane, Span span, boolean isUsual, int needed) {}
