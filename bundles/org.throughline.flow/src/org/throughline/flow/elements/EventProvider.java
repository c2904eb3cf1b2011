package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
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
}
