package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.job.JobSheet;
import org.throughline.model.organisation.Job;

/** Finds jobs that produce nothing. */
public final class JobWithoutProducts extends ModelCheck {
    /** Makes the check. */
    public JobWithoutProducts() {
        super("method.job-without-products", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (JobSheet sheet : client.jobSheets()) {
            if (sheet.participant() instanceof Job job && sheet.products().isEmpty()) {
                found.accept(finding(job, job));
            }
        }
    }
}
