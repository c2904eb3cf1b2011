package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Product;

/** Finds aspects that no survey asks about. */
public final class UnmeasuredAspect extends ModelCheck {
    /** Makes the check. */
    public UnmeasuredAspect() {
        super("method.unmeasured-aspect", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Product product : client.client().getProducts()) {
            for (Aspect aspect : product.getAspects()) {
                if (client.measuring(aspect).isEmpty()) {
                    found.accept(finding(aspect, aspect, product));
                }
            }
        }
    }
}
