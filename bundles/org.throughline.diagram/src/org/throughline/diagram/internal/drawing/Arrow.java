package org.throughline.diagram.internal.drawing;

import java.util.List;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;

/**
 * An arrow, or the part of it that is on a page.
 *
 * @param points two or more
 * @param tail whether it begins here, and so has its texts here
 * @param head whether it ends here
 */
public record Arrow(Flow flow, List<Point> points, boolean tail, boolean head) {}
