package org.throughline.ui.products;

import org.eclipse.swt.widgets.Composite;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.improve.Places;
import org.throughline.ui.table.ElementEdits;

/** The editor of a client's products with their aspects, and of needs. */
public final class ProductsEditor extends ClientEditor {
    @Override
    protected ClientPage makePage(Composite parent, ElementEdits edits) {
        Places places = new Places(getSite().getPage());
        return new ProductsPage(parent, new Subject(edits, selection(), places::open, this::delete));
    }
}
