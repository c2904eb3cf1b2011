package org.throughline.ui.commands;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.client.Practice;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.diagram.AutoLayout;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;

/** Makes a client of a template, after asking its name and which template. */
public final class NewFromTemplateHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Practice practice = OpenPractice.get();
        try {
            NewFromTemplateDialog dialog = new NewFromTemplateDialog(shell, practice.templates());
            if (dialog.open() == Window.OK) {
                Path created = practice.create(dialog.name(), dialog.template(), AutoLayout::applyWhereNone);
                String about = dialog.name() + ", from the template "
                        + dialog.template().name();
                new History(created).note(HistoryEvent.CREATED, about);
                ClientReveal.in(HandlerUtil.getActiveWorkbenchWindow(event), created);
            }
        } catch (IOException | RefusedInputException | LockedClientException e) {
            Problems.show(shell, Messages.text("template.title"), e);
        }
        return null;
    }
}
