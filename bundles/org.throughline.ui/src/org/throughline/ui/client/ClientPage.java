package org.throughline.ui.client;

import org.eclipse.swt.widgets.Control;
import org.throughline.model.base.Element;

/** What an editor of a part of the client shows. */
public interface ClientPage {
    /** Returns what is laid out. */
    Control control();

    /** Shows the client as it stands. */
    void show();

    /** Selects an element; nothing happens where it does not stand here. */
    void select(Element element);

    /** Lets the keyboard work on the page. */
    void setFocus();
}
