package org.throughline.flow.elements;

import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.TriggerProperty;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;

/** Something that happens on the way. */
class EventProvider extends NodeProvider {

    EventProvider() {
        super(ProcessPackage.Literals.EVENT, Messages.event, Messages.eventNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new CircleFigure(CircleFigure.Sign.EVENT);
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
