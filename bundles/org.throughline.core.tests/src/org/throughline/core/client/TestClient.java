package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.RefusedInputException;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.CustomField;
import org.throughline.model.base.FieldValue;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Association;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;

/** A small client with something of everything. */
public final class TestClient {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    public final Client client = ORGANISATION.createClient();
    public final Job technician = ORGANISATION.createJob();
    public final Job nurse = ORGANISATION.createJob();
    public final Party patient = ORGANISATION.createParty();
    public final Product result = ORGANISATION.createProduct();
    public final Process process = PROCESS.createProcess();
    public final Lane technicianLane = lane(technician);
    public final Lane nurseLane = lane(nurse);
    public final Step draw = step("Draw blood", technicianLane);
    public final Step tell = step("Tell the result", nurseLane);
    public final HandOffRecord record = PROCESS.createHandOffRecord();
    public final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    public final Question question = SurveyFactory.eINSTANCE.createQuestion();
    public final Plan plan = ImprovementFactory.eINSTANCE.createPlan();

    public TestClient() {
        client.setName("Hillside Hospital");
        client.setNote("Ask Jane Miller");
        Facility facility = ORGANISATION.createFacility();
        facility.setName("Hillside main building");
        Unit unit = ORGANISATION.createUnit();
        unit.setName("Laboratory");
        facility.getUnits().add(unit);
        client.getFacilities().add(facility);
        technician.setName("Lab technician");
        technician.setNote("Jane Miller, extension 4711");
        technician.setUnit(unit);
        nurse.setName("Ward nurse");
        patient.setName("Patient");
        patient.setUltimateCustomer(true);
        client.getParticipants().addAll(List.of(technician, nurse, patient));
        result.setName("Result");
        result.getSuppliers().add(technician);
        client.getProducts().add(result);
        addOwnField();
        addConversation();
        process.setName("Blood test");
        arrow(draw, tell);
        draw.setWorkTime(Duration.ofMinutes(5));
        record.setSupplierStep(draw);
        record.setCustomerStep(tell);
        record.setProduct(result);
        record.setAgreement(Agreement.PROPOSED);
        record.setCompleteAccurate(0.9);
        process.getHandOffRecords().add(record);
        survey.setName("Discharge");
        question.setCode("q1");
        question.setText("Do you know what you have?");
        question.getMeasures().add(result);
        survey.getQuestions().add(question);
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName("Baseline");
        survey.getWaves().add(wave);
        plan.setName("Better");
        Problem problem = ImprovementFactory.eINSTANCE.createProblem();
        problem.setName("Late results");
        problem.getAbout().add(draw);
        plan.getProblems().add(problem);
    }

    private void addOwnField() {
        CustomField field = BaseFactory.eINSTANCE.createCustomField();
        field.setName("Contact");
        field.setElementType("Job");
        client.getCustomFields().add(field);
        FieldValue value = BaseFactory.eINSTANCE.createFieldValue();
        value.setField(field);
        value.setValue("Jane Miller");
        technician.getFieldValues().add(value);
    }

    private void addConversation() {
        Conversation conversation = ORGANISATION.createConversation();
        conversation.setName("With Jane Miller");
        conversation.setText("Nobody tells me anything.");
        client.getConversations().add(conversation);
    }

    private Lane lane(Job job) {
        Lane lane = PROCESS.createLane();
        lane.setParticipant(job);
        process.getLanes().add(lane);
        return lane;
    }

    /** Adds a step. */
    public Step step(String name, Lane lane) {
        Step step = PROCESS.createStep();
        step.setName(name);
        step.setLane(lane);
        process.getNodes().add(step);
        return step;
    }

    /** Adds an arrow. */
    public SequenceFlow arrow(Step from, Step to) {
        SequenceFlow flow = PROCESS.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
        return flow;
    }

    /** Adds a remark on the diagram. */
    public void remark(String text) {
        Note note = PROCESS.createNote();
        note.setName(text);
        process.getNodes().add(note);
        Association link = PROCESS.createAssociation();
        link.setSource(note);
        link.setTarget(draw);
        process.getFlows().add(link);
    }

    /** Saves the client with answers into a new folder and returns the folder. */
    public Path save(Path folder) throws IOException, RefusedInputException, LockedClientException {
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(process);
            created.add(survey);
            created.add(plan);
            created.save(Map.of("answers/discharge/baseline.csv", "respondent,q1\r\n1,1\r\n".getBytes()));
        }
        return folder;
    }

    /** Returns the text of every file of a folder by its path, the lock left out. */
    public static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(ClientLock.FILE)) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Replaces a text that must be there in a file. */
    public static void edit(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        Files.writeString(file, text.replace(old, replacement));
    }
}
