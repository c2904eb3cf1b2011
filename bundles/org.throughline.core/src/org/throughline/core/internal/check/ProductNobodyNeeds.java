package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Product;

/** Finds products that serve no need. */
public final class ProductNobodyNeeds extends ModelCheck {
    /** Makes the check. */
    public ProductNobodyNeeds() {
        super("method.product-nobody-needs", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Product product : client.client().getProducts()) {
            if (product.getSatisfies().isEmpty()
                    && client.handOffsOf(product).stream().allMatch(handOff -> handOff.need() == null)) {
                found.accept(finding(product, product));
            }
        }
    }
}
