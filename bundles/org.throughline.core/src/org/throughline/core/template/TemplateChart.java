package org.throughline.core.template;

import java.util.HashMap;
import java.util.Map;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Decision;
import org.throughline.model.process.End;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;

/** Builds the flowchart of a template: a lane for each participant, in the order in which they are first named. */
final class TemplateChart {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private final TemplateBuilder organisation;
    private final Process process = PROCESS.createProcess();
    private final Map<Participant, Lane> lanes = new HashMap<>();

    TemplateChart(TemplateBuilder organisation, String name, Participant... inOrder) {
        this.organisation = organisation;
        process.setName(name);
        for (Participant participant : inOrder) {
            Lane lane = PROCESS.createLane();
            lane.setName(participant.getName());
            lane.setParticipant(participant);
            process.getLanes().add(lane);
            lanes.put(participant, lane);
        }
    }

    Process process() {
        return process;
    }

    Start start(Participant who, String name) {
        return node(who, PROCESS.createStart(), name);
    }

    End end(Participant who, String name) {
        return node(who, PROCESS.createEnd(), name);
    }

    Step step(Participant who, String name) {
        return node(who, PROCESS.createStep(), name);
    }

    /** Adds a step that meets the customer, with what he is told: what is done, what it is for and what comes next. */
    Step touchpoint(Participant who, String name, String script) {
        Step step = step(who, name);
        step.setTouchpoint(true);
        step.setScript(script);
        return step;
    }

    Decision decision(Participant who, String name) {
        return node(who, PROCESS.createDecision(), name);
    }

    void arrows(Node... nodes) {
        for (int i = 1; i < nodes.length; i++) {
            way(nodes[i - 1], null, nodes[i]);
        }
    }

    void way(Node source, String condition, Node target) {
        SequenceFlow flow = PROCESS.createSequenceFlow();
        flow.setName(condition);
        flow.setCondition(condition);
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }

    /**
     * Says what goes from one step to the next one across participants.
     *
     * @param product what is handed over
     * @param need the name of the customer's need that it satisfies
     * @param wording the need in the customer's own words
     * @param requirement what the product must be like
     * @return what is handed over
     */
    Product handOff(Node from, Node to, String product, String need, String wording, String requirement) {
        Product handed = organisation.product(product, from.getLane().getParticipant());
        Need served = organisation.need(to.getLane().getParticipant(), need, wording, handed);
        HandOffRecord handOff = PROCESS.createHandOffRecord();
        handOff.setSupplierStep(from);
        handOff.setCustomerStep(to);
        handOff.setProduct(handed);
        handOff.setNeed(served);
        handOff.setRequirement(requirement);
        process.getHandOffRecords().add(handOff);
        return handed;
    }

    private <T extends Node> T node(Participant who, T node, String name) {
        node.setName(name);
        node.setLane(lanes.get(who));
        process.getNodes().add(node);
        return node;
    }
}
