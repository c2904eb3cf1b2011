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
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** A client of about as many elements as asked for, the same for the same number, in processes of 200 steps. */
final class GeneratedClient {
    private static final int STEPS = 200;
    private static final int LANES = 6;
    /** Steps, flows and hand-off records of one process, and its lanes. */
    private static final int ELEMENTS_A_PROCESS = 3 * STEPS + LANES;

    private final Random random = new Random(2026);

    private GeneratedClient() {}

    static void write(Path folder, int elements) throws IOException, RefusedInputException, LockedClientException {
        new GeneratedClient().generate(folder, elements);
    }

    private void generate(Path folder, int elements) throws IOException, RefusedInputException, LockedClientException {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Generated client of " + elements + " elements");
        for (int i = 0; i < LANES; i++) {
            Job job = OrganisationFactory.eINSTANCE.createJob();
            job.setName("Job " + i);
            client.getParticipants().add(job);
            Product product = OrganisationFactory.eINSTANCE.createProduct();
            product.setName("Product " + i);
            client.getProducts().add(product);
        }
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            for (int i = 0; i < Math.max(1, elements / ELEMENTS_A_PROCESS); i++) {
                created.add(process(client, "Process " + i));
            }
            created.save();
        }
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
            int row = random.nextInt(LANES);
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setName("Do what step " + i + " of " + name + " says");
            step.setLane(process.getLanes().get(row));
            step.setBounds(new Bounds(60 + 190 * i, 30 + 120 * row, 140, 60));
            process.getNodes().add(step);
            steps.add(step);
        }
        for (int i = 0; i < STEPS; i++) {
            connect(process, steps.get(i), steps.get((i + 1) % STEPS), client.getProducts().get(i % LANES));
        }
        return process;
    }

    private static void connect(Process process, Step from, Step to, Product product) {
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        flow.setRoute(new Route(List.of(new Point(from.getBounds().right() + 25, from.getBounds().centre().y()))));
        process.getFlows().add(flow);
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(from);
        record.setCustomerStep(to);
        record.setProduct(product);
        process.getHandOffRecords().add(record);
    }
}
