package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.model.process.ProcessPackage;

/** Where a process begins. */
class StartProvider extends NodeProvider {

    StartProvider() {
        super(ProcessPackage.Literals.START, Messages.start, Messages.startNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new CircleFigure(CircleFigure.Sign.START);
    }
}
