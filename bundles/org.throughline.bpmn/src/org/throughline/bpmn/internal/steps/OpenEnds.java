package org.throughline.bpmn.internal.steps;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;

/** Arrows that have begun and do not lead anywhere yet. */
final class OpenEnds {
    private List<OpenEnd> all = new ArrayList<>();

    private record OpenEnd(Node source, String condition) {}

    void add(Node source, String condition) {
        all.add(new OpenEnd(source, condition));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes all arrows of another, which is not to be used any more. */
    void take(OpenEnds other) {
        List<OpenEnd> few = all.size() < other.all.size() ? all : other.all;
        all = few == all ? other.all : all;
        all.addAll(few);
    }

    void leadTo(Node target, Process process) {
        for (OpenEnd end : all) {
            SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
            flow.setCondition(end.condition());
            flow.setSource(end.source());
            flow.setTarget(target);
            process.getFlows().add(flow);
        }
    }
}
