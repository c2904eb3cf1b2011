package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/**
 * A client of about as many elements as asked for, the same for the same number, in processes of 200 steps between a
 * start and an end. The last step is the ultimate customer's; after every twentieth a decision goes on or back.
 */
final class GeneratedClient {
    private static final int STEPS = 200;
    private static final int LANES = 6;
    private static final int DECISION_EVERY = 20;
    private static final int STEPS_BACK = 5;
    /** Steps, flows and hand-off records of one process, its lanes, and its decisions with two more flows each. */
    private static final int ELEMENTS_A_PROCESS = 3 * STEPS + LANES + 3 * STEPS / DECISION_EVERY;

    private final Random random = new Random(2026);

    private GeneratedClient() {}

    static void write(Path folder, int elements) throws IOException, RefusedInputException, LockedClientException {
        new GeneratedClient().generate(folder, elements);
    }

    private void generate(Path folder, int elements) throws IOException, RefusedInputException, LockedClientException {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Generated client of " + elements + " elements");
        for (int i = 0; i < LANES; i++) {
            Participant participant = i == 0 ? patient() : OrganisationFactory.eINSTANCE.createJob();
            participant.setName("Participant " + i);
            client.getParticipants().add(participant);
            Need need = OrganisationFactory.eINSTANCE.createNeed();
            need.setWording("What participant " + i + " must have");
            need.setParticipant(participant);
            client.getNeeds().add(need);
            Product product = OrganisationFactory.eINSTANCE.createProduct();
            product.setName("Product " + i);
            product.getSatisfies().add(need);
            client.getProducts().add(product);
        }
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            for (int i = 0; i < Math.max(1, elements / ELEMENTS_A_PROCESS); i++) {
                created.add(process(client, "Process " + i));
            }
            created.save();
        }
    }

    private static Participant patient() {
        Party patient = OrganisationFactory.eINSTANCE.createParty();
        patient.setUltimateCustomer(true);
        return patient;
    }

    private Process process(Client client, String name) {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName(name);
        for (int i = 0; i < LANES; i++) {
            Lane lane = ProcessFactory.eINSTANCE.createLane();
            lane.setParticipant(client.getParticipants().get(i));
            lane.setBounds(new Bounds(0, 120 * i, 200 * STEPS, 120));
            process.getLanes().add(lane);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int row = i == STEPS - 1 ? 0 : random.nextInt(LANES);
            Step step = node(process, ProcessFactory.eINSTANCE.createStep(), i, row);
            step.setName("Do what step " + i + " of " + name + " says");
            steps.add(step);
        }
        connect(process, node(process, ProcessFactory.eINSTANCE.createStart(), -1, 0), steps.getFirst());
        for (int i = 0; i + 1 < STEPS; i++) {
            Node from = steps.get(i);
            if (i % DECISION_EVERY == DECISION_EVERY - 1) {
                from = node(process, ProcessFactory.eINSTANCE.createDecision(), i, 0);
                from.setName("Is step " + i + " done?");
                connect(process, steps.get(i), from);
                connect(process, from, steps.get(i - STEPS_BACK));
            }
            connect(process, from, steps.get(i + 1));
            note(process, steps.get(i), steps.get(i + 1), client.getProducts().get(i % LANES));
        }
        connect(process, steps.getLast(), node(process, ProcessFactory.eINSTANCE.createEnd(), STEPS, 0));
        return process;
    }

    private static <T extends Node> T node(Process process, T node, int column, int row) {
        node.setLane(process.getLanes().get(row));
        node.setBounds(new Bounds(60 + 190 * column, 30 + 120 * row, 140, 60));
        process.getNodes().add(node);
        return node;
    }

    private static void connect(Process process, Node from, Node to) {
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        flow.setRoute(new Route(List.of(new Point(from.getBounds().right() + 25, from.getBounds().centre().y()))));
        process.getFlows().add(flow);
    }

    private static void note(Process process, Step from, Step to, Product product) {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(from);
        record.setCustomerStep(to);
        record.setProduct(product);
        process.getHandOffRecords().add(record);
    }
}
