package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Need;

/** Finds needs without somebody who has them, or without his words. */
public final class IncompleteNeed extends ModelCheck {
    /** Makes the check. */
    public IncompleteNeed() {
        super("method.incomplete-need", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Need need : client.client().getNeeds()) {
            if (need.getParticipant() == null) {
                found.accept(variant("nobody", need, null, need));
            } else if (Names.isBlank(need.getWording())) {
                found.accept(variant("wordless", need, null, need, need.getParticipant()));
            }
        }
    }
}
