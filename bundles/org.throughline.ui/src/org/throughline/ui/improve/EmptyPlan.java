package org.throughline.ui.improve;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.edit.ClientSession;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;

/** What a client without a plan shows: what a plan is for, and how to begin. */
final class EmptyPlan {
    private final Composite page;

    EmptyPlan(Composite parent, ClientSession session, Runnable begin) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(6, 12).applyTo(page);
        Label text = new Label(page, SWT.WRAP);
        text.setText(Messages.text("plan.empty")
                + (session.isWritable() ? "" : "\n\n" + Messages.text("client.readOnly", session.readOnlyReason())));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        new ButtonRow(page, session.isWritable()).add("plan.new", begin);
    }

    Control control() {
        return page;
    }
}
