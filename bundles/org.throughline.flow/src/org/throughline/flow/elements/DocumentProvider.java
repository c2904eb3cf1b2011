package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.DocumentFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.model.process.ProcessPackage;

/** A record or form. */
class DocumentProvider extends NodeProvider {

    DocumentProvider() {
        super(ProcessPackage.Literals.DOCUMENT, Messages.document, Messages.documentNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new DocumentFigure();
    }

    @Override
    public boolean isResizable() {
        return true;
    }
}
