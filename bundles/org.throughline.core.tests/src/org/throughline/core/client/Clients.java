package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/** A small client whose files refer to one another, and a look at a folder's bytes. */
final class Clients {
    static final String PROCESS_FILE = "processes/blood-test.xmi";
    static final String SURVEY_FILE = "surveys/discharge.xmi";

    private Clients() {}

    static Client client() {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Cedar Valley <Hospital> & \"Co\"");
        for (String name : new String[] {"Physician", "Laboratory technician"}) {
            Job job = OrganisationFactory.eINSTANCE.createJob();
            job.setName(name);
            client.getParticipants().add(job);
        }
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName("Test order");
        product.getSuppliers().add(client.getParticipants().getFirst());
        client.getProducts().add(product);
        return client;
    }

    static Process process(Client client) {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName("Blood test");
        Step[] steps = new Step[2];
        for (int i = 0; i < 2; i++) {
            Lane lane = ProcessFactory.eINSTANCE.createLane();
            lane.setParticipant(client.getParticipants().get(i));
            process.getLanes().add(lane);
            steps[i] = ProcessFactory.eINSTANCE.createStep();
            steps[i].setName("Step " + i + "\nsecond line \u00e4\u6025");
            steps[i].setLane(lane);
            process.getNodes().add(steps[i]);
        }
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(steps[0]);
        flow.setTarget(steps[1]);
        process.getFlows().add(flow);
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        record.setSupplierStep(steps[0]);
        record.setCustomerStep(steps[1]);
        record.setProduct(client.getProducts().getFirst());
        process.getHandOffRecords().add(record);
        return process;
    }

    static Survey survey(Process process) {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Discharge");
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode("q1");
        question.getMeasures().add(process.getHandOffRecords().getFirst());
        survey.getQuestions().add(question);
        return survey;
    }

    /** Writes the client into a folder. */
    static void write(Path folder) throws Exception {
        Client client = client();
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            Process process = process(client);
            created.add(process);
            created.add(survey(process));
            created.save();
        }
    }

    /** Returns the contents of all files but the lock's, by their paths. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(ClientLock.FILE)) {
                    found.put(name, Files.readString(file));
                }
            }
        }
        return found;
    }
}
