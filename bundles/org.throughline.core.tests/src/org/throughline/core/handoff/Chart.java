package org.throughline.core.handoff;

import java.util.HashMap;
import java.util.Map;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Step;

/**
 * A flowchart built in a few words: a participant is made with his first step, the patient is the ultimate customer.
 */
public final class Chart {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    public final Process process = PROCESS.createProcess();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();

    public Chart() {
        process.setName("Going home");
        node("start", PROCESS.createStart());
        node("end", PROCESS.createEnd());
    }

    public Lane lane(String participant) {
        return lanes.computeIfAbsent(participant, name -> {
            Lane lane = PROCESS.createLane();
            lane.setName(name);
            Participant who;
            if (name.equals("Patient")) {
                Party patient = OrganisationFactory.eINSTANCE.createParty();
                patient.setUltimateCustomer(true);
                who = patient;
            } else {
                who = OrganisationFactory.eINSTANCE.createJob();
            }
            who.setName(name);
            lane.setParticipant(who);
            process.getLanes().add(lane);
            return lane;
        });
    }

    public Step step(String name, String participant) {
        Step step = PROCESS.createStep();
        step.setLane(lane(participant));
        return node(name, step);
    }

    public <N extends Node> N node(String name, N node) {
        return node(name, node, process);
    }

    public <N extends Node> N node(String name, N node, Scope scope) {
        node.setName(name);
        scope.getNodes().add(node);
        nodes.put(name, node);
        return node;
    }

    /** Draws an arrow from each node to the next one. */
    public Chart flow(String... names) {
        for (int i = 0; i + 1 < names.length; i++) {
            flow(PROCESS.createSequenceFlow(), names[i], names[i + 1]);
        }
        return this;
    }

    public Flow flow(Flow flow, String from, String to) {
        flow.setSource(node(from));
        flow.setTarget(node(to));
        ((Scope) node(from).eContainer()).getFlows().add(flow);
        return flow;
    }

    public HandOffRecord record(String supplier, String customer) {
        HandOffRecord record = PROCESS.createHandOffRecord();
        record.setSupplierStep(node(supplier));
        record.setCustomerStep(node(customer));
        process.getHandOffRecords().add(record);
        return record;
    }

    public Node node(String name) {
        if (!nodes.containsKey(name)) {
            throw new IllegalArgumentException("no node " + name);
        }
        return nodes.get(name);
    }

    public Step step(String name) {
        return (Step) node(name);
    }
}
