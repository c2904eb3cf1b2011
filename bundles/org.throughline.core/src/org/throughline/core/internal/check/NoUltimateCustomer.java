package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds clients of which nobody said whom they are there for. */
public final class NoUltimateCustomer extends ModelCheck {
    /** Makes the check. */
    public NoUltimateCustomer() {
        super("method.no-ultimate-customer", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        if (client.client().getParticipants().stream().noneMatch(Names::isUltimateCustomer)) {
            found.accept(finding(client.client(), client.client()));
        }
    }
}
