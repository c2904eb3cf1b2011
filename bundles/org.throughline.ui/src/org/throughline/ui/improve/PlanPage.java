package org.throughline.ui.improve;

import org.eclipse.swt.widgets.Control;
import org.throughline.model.base.Element;

/** One page of the plan editor. */
interface PlanPage {
    /** Returns what is laid out. */
    Control control();

    /** Shows the plan as it stands. */
    void show(PlanState state);

    /** Returns whether an element of the plan stands on this page, and selects it where it does. */
    boolean select(Element element);

    /** Lets the keyboard work on this page. */
    void setFocus();
}
