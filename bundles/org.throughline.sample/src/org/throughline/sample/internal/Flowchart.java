package org.throughline.sample.internal;

import java.time.Duration;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Association;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/** Builds a process in few words. */
final class Flowchart {
    private static final ProcessFactory FACTORY = ProcessFactory.eINSTANCE;

    final Process process;

    Flowchart(String name) {
        process = Identity.named(FACTORY.createProcess(), name);
    }

    Lane lane(Participant participant) {
        Lane lane = Identity.named(FACTORY.createLane(), participant.getName());
        lane.setParticipant(participant);
        process.getLanes().add(lane);
        return lane;
    }

    <T extends Node> T node(Lane lane, T node, String name) {
        Identity.named(node, name);
        node.setLane(lane);
        process.getNodes().add(node);
        return node;
    }

    Step step(Lane lane, String name, int workMinutes, int waitMinutes) {
        Step step = node(lane, FACTORY.createStep(), name);
        step.setWorkTime(Duration.ofMinutes(workMinutes));
        if (waitMinutes > 0) {
            step.setWaitTime(Duration.ofMinutes(waitMinutes));
        }
        return step;
    }

    /** A step that meets the patient, with what he is told: what is done, what it is for and what comes next. */
    Step touchpoint(Lane lane, String name, int workMinutes, int waitMinutes, String script) {
        Step step = step(lane, name, workMinutes, waitMinutes);
        step.setTouchpoint(true);
        step.setScript(script);
        return step;
    }

    Decision decision(Lane lane, String name, DecisionKind kind) {
        Decision decision = node(lane, FACTORY.createDecision(), name);
        decision.setKind(kind);
        return decision;
    }

    Wait wait(Lane lane, String name, Duration time) {
        Wait wait = node(lane, FACTORY.createWait(), name);
        wait.setWaitTime(time);
        return wait;
    }

    void remark(Lane lane, String name, String text, Node about) {
        Note note = node(lane, FACTORY.createNote(), text);
        Identity.at(note, "note/" + name, text);
        Association link = FACTORY.createAssociation();
        Identity.at(link, "association/" + name, null);
        link.setSource(note);
        link.setTarget(about);
        process.getFlows().add(link);
    }

    void arrows(Node... nodes) {
        for (int i = 1; i < nodes.length; i++) {
            way(nodes[i - 1], nodes[i], null);
        }
    }

    /** An arrow that is taken under a condition. */
    void way(Node source, Node target, String condition) {
        SequenceFlow flow = FACTORY.createSequenceFlow();
        Identity.at(flow, "flow/" + source.getId() + "/" + target.getId(), condition);
        flow.setCondition(condition);
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }
}
