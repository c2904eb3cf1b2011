package org.throughline.flow.elements;

import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.TriggerProperty;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;

/** Where a process ends. */
class EndProvider extends NodeProvider {

    EndProvider() {
        super(ProcessPackage.Literals.END, Messages.end, Messages.endNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new CircleFigure(CircleFigure.Sign.END);
    }

    @Override
    public void show(NodeFigure figure, Node node) {
        ((CircleFigure) figure).setMark(Trigger.of(node).mark());
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.add(new TriggerProperty(Messages.propertyTrigger));
    }
}
