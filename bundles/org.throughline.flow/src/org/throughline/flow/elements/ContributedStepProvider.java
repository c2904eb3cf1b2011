package org.throughline.flow.elements;

import java.util.List;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.StepFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.steptype.StepType;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/** A step of a contributed type. */
final class ContributedStepProvider extends StepProvider {
    private final StepType stepType;

    ContributedStepProvider(StepType stepType) {
        super(ProcessPackage.Literals.STEP, stepType.label(), stepType.description());
        this.stepType = stepType;
    }

    @Override
    public DiagramElement create() {
        Step step = (Step) super.create();
        StepTypes.intend(step, stepType);
        return step;
    }

    @Override
    public NodeFigure createFigure() {
        StepFigure figure = new StepFigure();
        figure.setShape(StepTypes.shape(stepType, null));
        return figure;
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.addAll(StepTypes.properties(stepType));
    }
}
