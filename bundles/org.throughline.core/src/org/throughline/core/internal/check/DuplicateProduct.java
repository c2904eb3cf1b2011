package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds products of the same name. */
public final class DuplicateProduct extends DuplicateNames {
    /** Makes the check. */
    public DuplicateProduct() {
        super("data.duplicate-product", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        searchNames(client.client().getProducts(), found);
    }
}
