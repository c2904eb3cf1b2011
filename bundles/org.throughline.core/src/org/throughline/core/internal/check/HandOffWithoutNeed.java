package org.throughline.core.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.organisation.Need;

/** Finds hand-offs of which nobody knows what the customer needs them for. */
public final class HandOffWithoutNeed extends HandOffCheck {
    /** Makes the check. */
    public HandOffWithoutNeed() {
        super("method.hand-off-without-need", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (HandOff handOff : client.handOffs()) {
            if (!handOff.rework() && handOff.need() == null) {
                found.accept(about(handOff, fix(handOff)));
            }
        }
    }

    private QuickFix fix(HandOff handOff) {
        if (handOff.product() == null) {
            return null;
        }
        List<Need> served = handOff.product().getSatisfies().stream()
                .filter(need -> need.getParticipant() == handOff.customer())
                .toList();
        return served.size() == 1 ? fix(() -> handOff.record().setNeed(served.getFirst()), served.getFirst()) : null;
    }
}
