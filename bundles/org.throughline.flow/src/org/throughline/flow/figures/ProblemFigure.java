package org.throughline.flow.figures;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Stands in the diagram for something that cannot be shown, and says so. */
public final class ProblemFigure extends Label {

    /** Makes a figure that says what is wrong. */
    public ProblemFigure(String problem) {
        super(problem);
        setForegroundColor(Display.getCurrent().getSystemColor(SWT.COLOR_RED));
        setBorder(new LineBorder(Display.getCurrent().getSystemColor(SWT.COLOR_RED)));
        setToolTip(new Label(problem));
    }
}
