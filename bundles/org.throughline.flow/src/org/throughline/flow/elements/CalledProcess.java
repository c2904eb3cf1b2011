package org.throughline.flow.elements;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.flow.Messages;
import org.throughline.flow.steptype.StepShape;
import org.throughline.flow.steptype.StepType;
import org.throughline.model.process.Step;

/** A step whose work a process of its own describes, as BPMN's call activity; its border is thick. */
public final class CalledProcess implements StepType {
    private static final String BPMN = "callActivity";
    private static final int BORDER = 3;
    private static final int ICON = 30;

    @Override
    public String id() {
        return "called-process";
    }

    @Override
    public String label() {
        return Messages.calledProcess;
    }

    @Override
    public String description() {
        return Messages.calledProcessNote;
    }

    @Override
    public boolean covers(Step step) {
        return BPMN.equals(step.getBpmnType());
    }

    @Override
    public void begin(Step step) {
        step.setBpmnType(BPMN);
    }

    @Override
    public void paint(Graphics graphics, Rectangle box, Step step) {
        graphics.setLineWidth(box.width < ICON ? BORDER - 1 : BORDER);
        StepShape.paintBox(graphics, box.shrink(1, 1));
    }
}
