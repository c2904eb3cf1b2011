package org.throughline.flow.elements;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.StepFigure;
import org.throughline.flow.properties.DurationProperty;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.TextProperty;
import org.throughline.flow.properties.YesNoProperty;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/** A piece of work that one participant does. */
class StepProvider extends NodeProvider {

    StepProvider() {
        super(ProcessPackage.Literals.STEP, Messages.step, Messages.stepNote);
    }

    StepProvider(EClass type, String label, String description) {
        super(type, label, description);
    }

    @Override
    public NodeFigure createFigure() {
        return new StepFigure();
    }

    @Override
    public boolean isResizable() {
        return true;
    }

    @Override
    public void show(NodeFigure figure, Node node) {
        Step step = (Step) node;
        StepFigure shown = (StepFigure) figure;
        shown.setTouchpoint(step.isTouchpoint());
        shown.setShape(StepTypes.shape(StepTypes.of(step), step));
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.add(new DurationProperty(ProcessPackage.Literals.STEP__WORK_TIME, Messages.propertyWorkTime));
        properties.add(new DurationProperty(ProcessPackage.Literals.STEP__WAIT_TIME, Messages.propertyWaitTime));
        properties.add(new YesNoProperty(ProcessPackage.Literals.STEP__TOUCHPOINT, Messages.propertyTouchpoint));
        properties.add(new TextProperty(ProcessPackage.Literals.STEP__SCRIPT, Messages.propertyScript));
    }
}
