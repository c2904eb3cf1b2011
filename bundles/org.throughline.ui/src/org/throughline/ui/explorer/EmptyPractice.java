package org.throughline.ui.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** What a practice without clients shows: what a client is, and the ways to the first one. */
final class EmptyPractice {
    private final Composite page;

    EmptyPractice(Composite parent, IServiceLocator services) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(6, 12).applyTo(page);
        Label text = new Label(page, SWT.WRAP);
        text.setText(Messages.text("explorer.empty"));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        button(Messages.text("explorer.addSample"), "org.throughline.ui.sample", services);
        button(Messages.text("explorer.newClient"), "org.throughline.ui.newClient", services);
        button(Messages.text("explorer.fromTemplate"), "org.throughline.ui.newFromTemplate", services);
        button(Messages.text("explorer.importFirst"), "org.throughline.ui.importFirstProcess", services);
    }

    private void button(String text, String command, IServiceLocator services) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            try {
                services.getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                Problems.show(page.getShell(), text, e);
            }
        }));
    }

    Control control() {
        return page;
    }
}
