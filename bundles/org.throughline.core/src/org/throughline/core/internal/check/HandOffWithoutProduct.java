package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;

/** Finds hand-offs of which nobody knows what is handed over. */
public final class HandOffWithoutProduct extends HandOffCheck {
    /** Makes the check. */
    public HandOffWithoutProduct() {
        super("method.hand-off-without-product", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (HandOff handOff : client.handOffs()) {
            if (!handOff.rework() && handOff.product() == null) {
                found.accept(about(handOff, null));
            }
        }
    }
}
