package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.figures.NodeFigure;
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
}
