package org.throughline.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.throughline.ui.Messages;

/** Buttons in a row that goes on below where it is too narrow, in an area with a grid layout. */
public final class ButtonRow {
    private final Composite row;
    private final boolean enabled;

    /**
     * Makes a row without buttons.
     *
     * @param enabled whether the buttons that change something can be pressed
     */
    public ButtonRow(Composite parent, boolean enabled) {
        this.enabled = enabled;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.center = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    }

    /** Adds a button that changes something. */
    public ButtonRow add(String key, Runnable run) {
        looking(key, run).setEnabled(enabled);
        return this;
    }

    /** Adds a button that changes nothing. */
    public Button looking(String key, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.text(key));
        if (Messages.has(key + ".tip")) {
            button.setToolTipText(Messages.text(key + ".tip"));
        }
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }
}
