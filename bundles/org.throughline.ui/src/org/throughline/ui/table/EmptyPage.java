package org.throughline.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.ui.Messages;

/** What stands where there is nothing yet: what the place is for, and the first actions as buttons. */
public final class EmptyPage {
    private static final int MARGIN = 16;
    private static final int TEXT_WIDTH = 240;

    private final Composite page;
    private final ButtonRow buttons;

    /**
     * Makes a page without buttons.
     *
     * @param key the key of what the place is for
     * @param enabled whether the buttons that change something can be pressed
     */
    public EmptyPage(Composite parent, String key, boolean enabled) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(6, 12).applyTo(page);
        Label text = new Label(page, SWT.WRAP);
        text.setText(Messages.text(key));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        buttons = new ButtonRow(page, enabled);
    }

    /** Adds a button that changes something. */
    public EmptyPage add(String key, Runnable run) {
        buttons.add(key, run);
        return this;
    }

    /** Returns what is laid out. */
    public Composite control() {
        return page;
    }
}
