package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;

/** Finds hand-offs of which nobody wrote down when they are good enough. */
public final class HandOffWithoutRequirement extends HandOffCheck {
    /** Makes the check. */
    public HandOffWithoutRequirement() {
        super("method.hand-off-without-requirement", Severity.HINT);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (HandOff handOff : client.handOffs()) {
            if (!handOff.rework()
                    && (handOff.record() == null
                            || Names.isBlank(handOff.record().getRequirement()))) {
                found.accept(about(handOff, null));
            }
        }
    }
}
