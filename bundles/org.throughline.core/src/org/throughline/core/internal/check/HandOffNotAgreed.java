package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;

/** Finds requirements that supplier and customer did not agree on. */
public final class HandOffNotAgreed extends HandOffCheck {
    /** Makes the check. */
    public HandOffNotAgreed() {
        super("method.hand-off-not-agreed", Severity.HINT);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (HandOff handOff : client.handOffs()) {
            if (!handOff.rework()
                    && !handOff.agreed()
                    && handOff.record() != null
                    && !Names.isBlank(handOff.record().getRequirement())) {
                found.accept(about(handOff, null));
            }
        }
    }
}
