package org.throughline.improvement.overview;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.check.ClientContext;

/**
 * The method as a checklist: where a client stands with each of its points. The model is looked at as it is in memory,
 * the answers as they were read last.
 */
public final class ClientOverview {
    private ClientOverview() {}

    /**
     * Returns a row for every point, in the order of the method. Flowcharts are counted as they are; those of how it is
     * to be count only for a client who has no other.
     */
    public static List<OverviewRow> of(ClientContext client, Asked asked) {
        CustomerRows customers = new CustomerRows(client, asked);
        ProcessRows processes = new ProcessRows(client);
        PlanRows plans = new PlanRows(client);
        List<OverviewRow> rows = new ArrayList<>();
        for (MethodPoint point : MethodPoint.values()) {
            rows.add(
                    switch (point) {
                        case PRODUCT -> customers.product();
                        case BASELINE -> customers.baseline();
                        case FLOWCHART -> processes.flowchart();
                        case JOBS -> processes.jobs();
                        case SCRIPTS -> processes.scripts();
                        case PROBLEMS -> plans.problems();
                        case PLAN -> plans.actions();
                        case FOLLOW_UP -> customers.followUp();
                        case RETURNS -> plans.returns();
                    });
        }
        return List.copyOf(rows);
    }
}
