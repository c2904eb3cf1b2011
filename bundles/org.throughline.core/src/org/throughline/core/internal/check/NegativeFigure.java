package org.throughline.core.internal.check;

import java.time.Duration;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/** Finds times, volumes and costs below zero. */
public final class NegativeFigure extends ModelCheck {
    /** Makes the check. */
    public NegativeFigure() {
        super("data.negative-figure", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            for (Node node : client.graph(process).nodes()) {
                if (node instanceof Step step) {
                    test("work", step, isNegative(step.getWorkTime()), found);
                    test("wait", step, isNegative(step.getWaitTime()), found);
                    test("volume", step, step.isSetVolume() && step.getVolume() < 0, found);
                } else if (node instanceof Wait wait) {
                    test("wait", wait, isNegative(wait.getWaitTime()), found);
                }
            }
        }
        for (Plan plan : client.plans()) {
            for (Action action : plan.getActions()) {
                test("expected", action, action.isSetCostExpected() && action.getCostExpected() < 0, found);
                test("realised", action, action.isSetCostRealised() && action.getCostRealised() < 0, found);
            }
        }
    }

    private static boolean isNegative(Duration time) {
        return time != null && time.isNegative();
    }

    private void test(String what, Element element, boolean negative, Consumer<Finding> found) {
        if (negative) {
            found.accept(variant(what, element, null, element));
        }
    }
}
