package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Need;

/** Finds needs that no product serves. */
public final class UnservedNeed extends ModelCheck {
    /** Makes the check. */
    public UnservedNeed() {
        super("method.unserved-need", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Need need : client.client().getNeeds()) {
            if (need.getSatisfiedBy().isEmpty()
                    && client.handOffsOf(need).stream().allMatch(handOff -> handOff.product() == null)) {
                found.accept(finding(need, need));
            }
        }
    }
}
