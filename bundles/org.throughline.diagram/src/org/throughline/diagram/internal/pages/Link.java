package org.throughline.diagram.internal.pages;

import java.util.List;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;

/**
 * An arrow of the flowchart.
 *
 * @param order its place among all arrows
 * @param from the node it is drawn with at its beginning; the nearest one where it begins at none
 * @param to the node it is drawn with at its end
 */
record Link(int order, Flow flow, List<Point> line, Leaf from, Leaf to) {}
