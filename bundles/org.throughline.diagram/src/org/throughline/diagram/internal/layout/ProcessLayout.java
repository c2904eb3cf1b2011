package org.throughline.diagram.internal.layout;

import java.util.List;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Lays out a process from the inside out: what a sub-process holds first, since its size depends on it. */
public final class ProcessLayout {
    private final FlowsByScope flows;
    private final ArrowTexts texts;

    private ProcessLayout(Process process) {
        flows = new FlowsByScope(process);
        texts = new ArrowTexts(process);
    }

    /** Replaces all geometry of the process. */
    public static void apply(Process process) {
        clear(process);
        new ProcessLayout(process).layOut(process, process.getLanes());
    }

    private static void clear(Process process) {
        process.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Lane lane -> lane.setBounds(null);
                case Node node -> node.setBounds(null);
                case Flow flow -> flow.setRoute(null);
                default -> {}
            }
        });
    }

    private void layOut(Scope scope, List<Lane> lanes) {
        for (Node node : scope.getNodes()) {
            if (node instanceof SubProcess inner && !inner.getNodes().isEmpty()) {
                layOut(inner, List.of());
            }
        }
        ChartLayout.apply(new Chart(scope, lanes, flows.in(scope)), lanes, flows, texts);
    }
}
