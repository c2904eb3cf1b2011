package org.throughline.core.template;

import java.util.List;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** Builds a template in few words: an organisation and one process through it. */
final class TemplateBuilder {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private final Client client = ORGANISATION.createClient();
    private final Unit unit = ORGANISATION.createUnit();
    private final Process process = PROCESS.createProcess();

    TemplateBuilder(String name, String unitName, String processName) {
        client.setName(name);
        var facility = ORGANISATION.createFacility();
        facility.setName("Facility 1");
        unit.setName(unitName);
        facility.getUnits().add(unit);
        client.getFacilities().add(facility);
        process.setName(processName);
    }

    Lane job(String title) {
        Job job = ORGANISATION.createJob();
        job.setUnit(unit);
        return lane(job, title);
    }

    Lane ultimateCustomer(String title) {
        Party party = ORGANISATION.createParty();
        party.setUltimateCustomer(true);
        return lane(party, title);
    }

    private Lane lane(Participant participant, String title) {
        participant.setName(title);
        client.getParticipants().add(participant);
        Lane lane = PROCESS.createLane();
        lane.setName(title);
        lane.setParticipant(participant);
        process.getLanes().add(lane);
        return lane;
    }

    Product product(String name, Lane supplier, List<String> aspects) {
        Product product = ORGANISATION.createProduct();
        product.setName(name);
        product.getSuppliers().add(supplier.getParticipant());
        for (String statement : aspects) {
            Aspect aspect = ORGANISATION.createAspect();
            aspect.setName(statement);
            aspect.setStatement(statement);
            product.getAspects().add(aspect);
        }
        client.getProducts().add(product);
        return product;
    }

    void need(String name, Lane customer, String wording, Product product) {
        Need need = ORGANISATION.createNeed();
        need.setName(name);
        need.setParticipant(customer.getParticipant());
        need.setWording(wording);
        need.getSatisfiedBy().add(product);
        client.getNeeds().add(need);
    }

    Step step(Lane lane, String name) {
        return node(lane, PROCESS.createStep(), name);
    }

    /** Adds a step that meets the customer, with what he is told there. */
    Step touchpoint(Lane lane, String name, String script) {
        Step step = step(lane, name);
        step.setTouchpoint(true);
        step.setScript(script);
        return step;
    }

    /** Leads the flow from a start through the steps to an end. */
    ClientContent flow(Step... steps) {
        Node before = node(steps[0].getLane(), PROCESS.createStart(), "Start");
        for (Step step : steps) {
            arrow(before, step);
            before = step;
        }
        arrow(before, node(before.getLane(), PROCESS.createEnd(), "End"));
        return new ClientContent(client, List.of(process), List.of());
    }

    private <T extends Node> T node(Lane lane, T node, String name) {
        node.setName(name);
        node.setLane(lane);
        process.getNodes().add(node);
        return node;
    }

    private void arrow(Node source, Node target) {
        SequenceFlow flow = PROCESS.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }
}
