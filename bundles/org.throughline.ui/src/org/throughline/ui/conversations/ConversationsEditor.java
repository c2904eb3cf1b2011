package org.throughline.ui.conversations;

import org.eclipse.swt.widgets.Composite;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.improve.Places;
import org.throughline.ui.table.ElementEdits;

/** The editor of what a client's participants said. */
public final class ConversationsEditor extends ClientEditor {
    @Override
    protected ClientPage makePage(Composite parent, ElementEdits edits) {
        Places places = new Places(getSite().getPage());
        return new ConversationsPage(parent, edits, selection(), places::open, this::delete);
    }
}
