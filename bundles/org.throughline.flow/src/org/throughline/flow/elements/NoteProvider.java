package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.NoteFigure;
import org.throughline.model.process.ProcessPackage;

/** A remark on the diagram. */
class NoteProvider extends NodeProvider {

    NoteProvider() {
        super(ProcessPackage.Literals.NOTE, Messages.note, Messages.noteNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new NoteFigure();
    }

    @Override
    public boolean isResizable() {
        return true;
    }
}
