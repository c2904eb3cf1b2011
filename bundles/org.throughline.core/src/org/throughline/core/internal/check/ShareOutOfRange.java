package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/** Finds shares that are no shares. */
public final class ShareOutOfRange extends ModelCheck {
    /** Makes the check. */
    public ShareOutOfRange() {
        super("data.share-out-of-range", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Step step && step.isSetReworkShare()) {
                    test("rework", step, step.getReworkShare(), step::setReworkShare, found);
                }
            }
            for (HandOffRecord record : process.getHandOffRecords()) {
                if (record.isSetTimeliness()) {
                    test("timeliness", record, record.getTimeliness(), record::setTimeliness, found);
                }
                if (record.isSetCompleteAccurate()) {
                    test("complete", record, record.getCompleteAccurate(), record::setCompleteAccurate, found);
                }
            }
        }
        for (Plan plan : client.plans()) {
            for (Target target : plan.getTargets()) {
                if (target.isSetGoal()) {
                    test("goal", target, target.getGoal(), target::setGoal, found);
                }
            }
        }
    }

    private void test(String what, Element element, double share, Consumer<Double> setter, Consumer<Finding> found) {
        if (!(share >= 0 && share <= 1)) {
            QuickFix percent = share > 1 && share <= 100 ? fix(() -> setter.accept(share / 100), share) : null;
            found.accept(variant(what, element, percent, element, share));
        }
    }
}
