package org.throughline.flow.elements;

import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.properties.DurationProperty;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.model.process.ProcessPackage;

/** Time that passes without work. */
class WaitProvider extends NodeProvider {

    WaitProvider() {
        super(ProcessPackage.Literals.WAIT, Messages.wait, Messages.waitNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new CircleFigure(CircleFigure.Sign.WAIT);
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.add(new DurationProperty(ProcessPackage.Literals.WAIT__WAIT_TIME, Messages.propertyWaitTime));
    }
}
