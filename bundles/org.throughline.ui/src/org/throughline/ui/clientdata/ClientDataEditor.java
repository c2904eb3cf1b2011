package org.throughline.ui.clientdata;

import org.eclipse.swt.widgets.Composite;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.table.ElementEdits;

/** The editor of a client's name and rules. */
public final class ClientDataEditor extends ClientEditor {
    @Override
    protected ClientPage makePage(Composite parent, ElementEdits edits) {
        return new ClientDataPage(parent, edits, this::delete);
    }
}
