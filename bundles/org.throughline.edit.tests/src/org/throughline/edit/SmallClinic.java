package org.throughline.edit;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/** A clinic with two lanes, a decision, a sub-process and elements that refer to each other across files. */
final class SmallClinic {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private SmallClinic() {}

    static Client client() {
        Client client = ORGANISATION.createClient();
        client.setName("Clinic");
        Job nurse = ORGANISATION.createJob();
        nurse.setName("Nurse");
        Party patient = ORGANISATION.createParty();
        patient.setName("Patient");
        client.getParticipants().add(nurse);
        client.getParticipants().add(patient);
        Product answer = ORGANISATION.createProduct();
        answer.setName("Answer");
        client.getProducts().add(answer);
        Need need = ORGANISATION.createNeed();
        need.setName("To know");
        need.setParticipant(patient);
        need.getSatisfiedBy().add(answer);
        client.getNeeds().add(need);
        return client;
    }

    static Process process(Client client) {
        Process process = PROCESS.createProcess();
        process.setName("Visit");
        Lane care = lane("Care");
        Lane triage = lane("Triage");
        triage.setParticipant(client.getParticipants().get(0));
        care.getLanes().add(triage);
        Lane people = lane("People");
        people.setParticipant(client.getParticipants().get(1));
        process.getLanes().add(care);
        process.getLanes().add(people);
        Step examine = (Step) add(process, PROCESS.createStep(), "Examine", triage);
        Node decide = add(process, PROCESS.createDecision(), "Clear?", triage);
        Step listen = (Step) add(process, PROCESS.createStep(), "Listen", people);
        Node leave = add(process, PROCESS.createEnd(), "Leave", people);
        connect(process, examine, decide);
        connect(process, decide, listen);
        connect(process, decide, examine);
        connect(process, listen, leave);
        Step inner = (Step) add(process, PROCESS.createSubProcess(), "Draw blood", triage);
        connect(process, inner, listen);
        HandOffRecord record = PROCESS.createHandOffRecord();
        record.setSupplierStep(examine);
        record.setCustomerStep(listen);
        record.setProduct(client.getProducts().getFirst());
        process.getHandOffRecords().add(record);
        return process;
    }

    static Survey survey(Client client) {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Discharge");
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode("q1");
        question.setName("Was it clear?");
        question.getMeasures().add(client.getNeeds().getFirst());
        survey.getQuestions().add(question);
        return survey;
    }

    static void connect(Process process, Node source, Node target) {
        Flow flow = PROCESS.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }

    private static Lane lane(String name) {
        Lane lane = PROCESS.createLane();
        lane.setName(name);
        return lane;
    }

    private static Node add(Process process, Node node, String name, Lane lane) {
        node.setName(name);
        node.setLane(lane);
        node.setBounds(new Bounds(10, 20, 120, 60));
        process.getNodes().add(node);
        return node;
    }
}
