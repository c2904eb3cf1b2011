package org.throughline.app;

import java.util.Optional;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.edit.ClientSession;

/** The part of the status line that says whose data is on screen and how safe it is. */
final class ClientStatus extends ContributionItem {
    private static final int CHARACTERS = 90;

    private final IWorkbenchWindow window;

    ClientStatus(IWorkbenchWindow window) {
        super("org.throughline.app.clientStatus");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        CLabel label = new CLabel(parent, SWT.SHADOW_NONE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = label.getFont().getFontData()[0].getHeight() * CHARACTERS;
        label.setLayoutData(data);
        ShownClient shown = new ShownClient(window, session -> show(label, session));
        label.addDisposeListener(event -> shown.dispose());
    }

    private static void show(CLabel label, Optional<ClientSession> session) {
        String words = session.map(ClientWords::of).orElse("");
        if (!label.isDisposed() && !words.equals(label.getText())) {
            label.setText(words);
            label.setToolTipText(session.map(ClientSession::readOnlyReason)
                    .filter(reason -> !reason.isEmpty())
                    .orElse(words));
        }
    }
}
