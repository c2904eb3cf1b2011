package org.throughline.ui.handoffs;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.improve.Places;
import org.throughline.ui.table.ElementEdits;

/** The editor of a client's hand-offs. */
public final class HandOffsEditor extends ClientEditor {
    private static final String DRAW = "org.throughline.ui.newProcessFromList";

    @Override
    protected ClientPage makePage(Composite parent, ElementEdits edits) {
        Places places = new Places(getSite().getPage());
        return new HandOffsPage(parent, edits, selection(), places::open, this::draw);
    }

    private void draw() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(DRAW, null);
        } catch (CommandException e) {
            Problems.show(getSite().getShell(), Messages.text("handOffs.draw"), e);
        }
    }
}
