package org.throughline.flow.steptype;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.core.field.OwnField;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/** A type of steps that breaks when it paints a step of a certain name. */
public final class Fragile implements StepType {
    /** The field that marks a step as one of the type. */
    public static final OwnField CARE = new OwnField("Care", ProcessPackage.Literals.STEP, List.of("little", "much"));

    /** The name of a step that cannot be painted. */
    public static final String BREAKS = "Breaks";

    @Override
    public String id() {
        return "fragile";
    }

    @Override
    public String label() {
        return "Fragile";
    }

    @Override
    public String description() {
        return "Handle with care";
    }

    @Override
    public boolean covers(Step step) {
        return CARE.value(step).isPresent();
    }

    @Override
    public void begin(Step step) {
        CARE.set(step, "little");
    }

    @Override
    public void paint(Graphics graphics, Rectangle box, Step step) {
        if (step != null && BREAKS.equals(step.getName())) {
            throw new IllegalStateException("broken on purpose");
        }
        graphics.fillOval(box);
        graphics.drawOval(box);
    }
}
