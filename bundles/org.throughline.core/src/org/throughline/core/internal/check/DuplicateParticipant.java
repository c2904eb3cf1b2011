package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds participants of the same name. */
public final class DuplicateParticipant extends DuplicateNames {
    /** Makes the check. */
    public DuplicateParticipant() {
        super("data.duplicate-participant", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        searchNames(client.client().getParticipants(), found);
    }
}
