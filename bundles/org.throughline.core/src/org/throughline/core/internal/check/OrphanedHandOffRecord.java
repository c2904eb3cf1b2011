package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;

/** Finds notes on hand-offs that the flowchart no longer shows. */
public final class OrphanedHandOffRecord extends ModelCheck {
    /** Makes the check. */
    public OrphanedHandOffRecord() {
        super("structure.orphaned-hand-off-record", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (HandOffRecord record : HandOffs.orphans(process, client.handOffs(process))) {
                found.accept(finding(record, fix(() -> EcoreUtil.delete(record, true)), record, process));
            }
        }
    }

    @Override
    public boolean hasIndependentFixes() {
        return true;
    }
}
