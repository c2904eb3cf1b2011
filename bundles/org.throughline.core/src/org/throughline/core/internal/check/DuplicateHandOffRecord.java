package org.throughline.core.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Finds hand-offs that are noted more than once. */
public final class DuplicateHandOffRecord extends ModelCheck {
    /** Makes the check. */
    public DuplicateHandOffRecord() {
        super("structure.duplicate-hand-off-record", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            Map<Node, Map<Node, HandOffRecord>> first = new HashMap<>();
            for (HandOffRecord record : process.getHandOffRecords()) {
                Node supplier = record.getSupplierStep();
                Node customer = record.getCustomerStep();
                if (supplier != null && customer != null) {
                    HandOffRecord earlier = first.computeIfAbsent(supplier, s -> new HashMap<>())
                            .putIfAbsent(customer, record);
                    if (earlier != null) {
                        found.accept(finding(record, fix(earlier, record), record, process));
                    }
                }
            }
        }
    }

    private QuickFix fix(HandOffRecord earlier, HandOffRecord later) {
        RecordMerge merge = new RecordMerge(earlier, later);
        return merge.contradicts() ? null : fix(merge::run);
    }
}
