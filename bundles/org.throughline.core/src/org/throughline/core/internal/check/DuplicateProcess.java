package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;

/** Finds processes of the same name. */
public final class DuplicateProcess extends DuplicateNames {
    /** Makes the check. */
    public DuplicateProcess() {
        super("data.duplicate-process", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        searchNames(client.processes(), found);
    }
}
