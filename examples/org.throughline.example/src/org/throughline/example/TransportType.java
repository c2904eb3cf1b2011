package org.throughline.example;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.flow.steptype.StepType;
import org.throughline.model.process.Step;

/** A transport in the flowchart: a box on two wheels. */
public final class TransportType implements StepType {
    @Override
    public String id() {
        return "example.transport";
    }

    @Override
    public String label() {
        return "Transport";
    }

    @Override
    public String description() {
        return "A patient is brought somewhere";
    }

    @Override
    public boolean covers(Step step) {
        return Transport.MEANS.value(step).isPresent();
    }

    @Override
    public void begin(Step step) {
        Transport.MEANS.set(step, Transport.MEANS.choices().getFirst());
    }

    @Override
    public void paint(Graphics graphics, Rectangle box, Step step) {
        int wheel = Math.max(3, box.height / 5);
        Rectangle body = new Rectangle(box.x, box.y, box.width, box.height - wheel / 2);
        graphics.fillRectangle(body);
        graphics.drawRectangle(body);
        for (int x : new int[] {box.x + wheel, box.right() - 2 * wheel}) {
            Rectangle round = new Rectangle(x, box.bottom() - wheel, wheel, wheel);
            graphics.fillOval(round);
            graphics.drawOval(round);
        }
    }
}
