package org.throughline.flow.steptype;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.model.process.Step;

/**
 * A kind of step with an entry in the palette, an icon, a figure and properties of its own; contributed to the
 * extension point {@code org.throughline.flow.elementUI}. In the client's files it is a step that carries the type's
 * mark, most often the value of an own field: where the plug-in is missing it is shown as an ordinary step and keeps
 * all that was entered. One instance serves all flowcharts; it keeps no state, and its constructor does not use the
 * screen.
 */
public interface StepType {
    /** Returns an id that no other type has: letters, digits, dots and hyphens. */
    String id();

    /** Returns what users call such a step; a new one is named so. */
    String label();

    /** Returns what it stands for, in a few words. */
    String description();

    /** Returns whether a step carries the type's mark. Asked often, also while painting. */
    boolean covers(Step step);

    /** Gives a new step the type's mark; called inside the change that puts it into a client's process. */
    void begin(Step step);

    /** Returns what the properties view shows besides what every step and own field has. */
    default List<ElementProperty> properties() {
        return List.of();
    }

    /**
     * Paints the shape, as a box with round corners where the type does not say otherwise. Outline and inside have the
     * theme's colours already, also where a mark changed them; the text is painted over it.
     *
     * @param box where to paint, in the coordinates of the graphics
     * @param step the step; null for the icon
     */
    default void paint(Graphics graphics, Rectangle box, Step step) {
        StepShape.paintBox(graphics, box);
    }
}
