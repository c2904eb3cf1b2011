package org.throughline.core.check;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessState;
import org.throughline.model.process.Step;

/** Defects of flowcharts. */
final class StructureDefects extends DefectTable {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    StructureDefects() {
        structure();
        lanesAndArrows();
        handOffRecords();
    }

    private void structure() {
        found("structure.empty-process", "Blank", c -> further(c, "Blank"));
        found("structure.no-start", "Going home", c -> delete(c, "start"));
        found("structure.no-end", "Going home", c -> delete(c, "end"));
        found("structure.unreachable-step", "Lost", c -> {
            Step lost = c.chart.step("Lost", "Nurse");
            c.chart.flow("Lost", "treat");
            return lost;
        });
        found("structure.dead-end", "Stuck", c -> {
            Step stuck = c.chart.step("Stuck", "Nurse");
            c.chart.flow("complete?", "Stuck");
            return stuck;
        });
        found("structure.dead-end", "Round", c -> {
            c.chart.step("Goes", "Nurse");
            Step round = c.chart.step("Round", "Nurse");
            c.chart.flow("complete?", "Goes", "Round", "Goes");
            return round;
        });
        found("structure.one-way-decision", "Really?", c -> {
            Element decision = c.chart.node("Really?", PROCESS.createDecision());
            c.chart.flow("treat", "Really?", "end");
            return decision;
        });
    }

    private void lanesAndArrows() {
        fixable("structure.lane-without-participant", "Nurse", c -> {
            c.chart.lane("Nurse").setParticipant(null);
            return c.chart.lane("Nurse");
        });
        found("structure.lane-without-participant", "Porter", c -> {
            Lane lane = PROCESS.createLane();
            lane.setName("Porter");
            c.process.getLanes().add(lane);
            return lane;
        });
        found("structure.step-without-lane", "treat", c -> {
            c.chart.step("treat").setLane(null);
            return c.chart.step("treat");
        });
        fixable("structure.open-flow", "treat", c -> {
            var flow = PROCESS.createSequenceFlow();
            flow.setSource(c.chart.node("treat"));
            c.process.getFlows().add(flow);
            return flow;
        });
        found("structure.end-goes-on", "end", c -> {
            c.chart.flow("end", "leave");
            return c.chart.node("end");
        });
        found("structure.start-is-entered", "start", c -> {
            c.chart.flow("complete?", "start");
            return c.chart.node("start");
        });
        found("structure.nameless-step", "Nurse", c -> {
            c.chart.step("treat").setName(" ");
            return c.chart.step("treat");
        });
        fixable("structure.to-be-without-basis", "Future", c -> {
            Process process = EcoreUtil.copy(c.process);
            process.setName("Future");
            process.setState(ProcessState.TO_BE);
            c.further.add(process);
            return process;
        });
    }

    private void handOffRecords() {
        fixable("structure.orphaned-hand-off-record", "leave", c -> c.chart.record("ask", "leave"));
        fixable("structure.duplicate-hand-off-record", "register", c -> {
            HandOffRecord second = c.chart.record("ask", "register");
            second.setScript("Here I am");
            second.setTimeliness(0.9);
            c.said.getAbout().add(second);
            return second;
        });
        found("structure.duplicate-hand-off-record", "register", c -> {
            HandOffRecord second = c.chart.record("ask", "register");
            second.setRequirement("something else");
            return second;
        });
    }

    private static Element delete(CleanClient c, String node) {
        List.copyOf(c.chart.node(node).getOutgoing()).forEach(flow -> EcoreUtil.delete(flow, true));
        List.copyOf(c.chart.node(node).getIncoming()).forEach(flow -> EcoreUtil.delete(flow, true));
        EcoreUtil.delete(c.chart.node(node), true);
        return c.process;
    }
}
