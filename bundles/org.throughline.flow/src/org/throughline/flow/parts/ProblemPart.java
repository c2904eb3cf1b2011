package org.throughline.flow.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.throughline.flow.figures.ProblemFigure;

/** Stands for an object that the editor does not know. */
public final class ProblemPart extends AbstractGraphicalEditPart {
    private final String problem;

    ProblemPart(String problem) {
        this.problem = problem;
    }

    @Override
    protected IFigure createFigure() {
        return new ProblemFigure(problem);
    }

    @Override
    protected void createEditPolicies() {
        // there is nothing to edit
    }

    @Override
    protected void refreshVisuals() {
        if (getParent() instanceof GraphicalEditPart parent
                && parent.getContentPane().getLayoutManager() != null) {
            parent.setLayoutConstraint(this, getFigure(), new Rectangle(0, 0, -1, -1));
        }
    }
}
