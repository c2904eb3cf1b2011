package org.throughline.diagram.internal.pages;

import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;

/**
 * A node that no page cuts.
 *
 * @param whole its figure and its text, with some room around
 * @param around the nodes it lies in, such as open sub-processes; pages may cut these
 */
record Leaf(Node node, Bounds whole, List<Node> around) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(node);
    }
}
