package org.throughline.diagram.internal.drawing;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;

/**
 * A node's figure, or the part of an open sub-process's that is on a page.
 *
 * @param bounds where it is
 */
public record Figure(Node node, Bounds bounds) {}
