package org.throughline.core.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.Chart;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;

/** A small client in which no check finds anything. */
final class CleanClient {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final SurveyFactory SURVEY = SurveyFactory.eINSTANCE;
    private static final ImprovementFactory IMPROVEMENT = ImprovementFactory.eINSTANCE;

    final Client client = ORGANISATION.createClient();
    final Chart chart = new Chart();
    final Process process = chart.process;
    final Survey survey = SURVEY.createSurvey();
    final Plan plan = IMPROVEMENT.createPlan();
    final Participant patient = participant("Patient");
    final Participant clerk = participant("Clerk");
    final Participant nurse = participant("Nurse");
    final Product request = product("Request", patient);
    final Product file = product("File", clerk);
    final Product letter = product("Discharge letter", nurse);
    final Aspect aspect = ORGANISATION.createAspect();
    final Need toKnowWhom = need(clerk, "I must know who comes", request);
    final Need toKnowWhy = need(nurse, "I must know why he comes", file);
    final Need toKnowWhat = need(patient, "I want to know what to do at home", letter);
    final Conversation said = ORGANISATION.createConversation();
    final HandOffRecord asked;
    final HandOffRecord filed;
    final HandOffRecord told;
    final Question question = SURVEY.createQuestion();
    final Wave baseline = wave("Spring", WaveRole.BASELINE, LocalDate.of(2026, 2, 1));
    final Wave followUp = wave("Summer", WaveRole.FOLLOW_UP, LocalDate.of(2026, 5, 1));
    final Problem problem = IMPROVEMENT.createProblem();
    final Evidence evidence = IMPROVEMENT.createEvidence();
    final Action action = IMPROVEMENT.createAction();
    final Target target = IMPROVEMENT.createTarget();
    /** Processes that a test adds. */
    final List<Process> further = new ArrayList<>();

    CleanClient() {
        client.setName("Harbour Clinic");
        drawFlowchart();
        asked = record("ask", "register", request, toKnowWhom);
        filed = record("register", "check", file, toKnowWhy);
        told = record("treat", "leave", letter, toKnowWhat);
        aspect.setStatement("I know what to do at home");
        letter.getAspects().add(aspect);
        said.setText("Nobody told me");
        said.setParticipant(patient);
        said.getAbout().add(toKnowWhat);
        client.getConversations().add(said);
        askQuestions();
        planAction();
    }

    private void drawFlowchart() {
        chart.step("ask", "Patient");
        chart.step("register", "Clerk");
        chart.step("check", "Nurse");
        chart.node("complete?", ProcessFactory.eINSTANCE.createDecision());
        chart.step("treat", "Nurse").setTouchpoint(true);
        chart.step("treat").setScript("I explain what comes next");
        chart.step("leave", "Patient");
        chart.flow("start", "ask", "register", "check", "complete?", "treat", "leave", "end")
                .flow("complete?", "register");
    }

    private void askQuestions() {
        survey.setName("Discharge");
        question.setCode("q1");
        question.setText("Do you know what to do at home?");
        question.getMeasures().add(aspect);
        survey.getQuestions().add(question);
    }

    private void planAction() {
        plan.setName("Going home well");
        problem.setName("Patients do not know what to do");
        evidence.setWave(baseline);
        problem.getEvidence().add(evidence);
        problem.getCauses().add(IMPROVEMENT.createCause());
        plan.getProblems().add(problem);
        action.setName("Talk before leaving");
        action.setOwner(nurse);
        action.setStart(LocalDate.of(2026, 3, 15));
        action.setDue(LocalDate.of(2026, 4, 15));
        action.getAddresses().add(problem);
        action.getChanges().add(chart.step("treat"));
        plan.getActions().add(action);
        target.setName("Everybody knows");
        target.setQuestion(question);
        target.setBaseline(baseline);
        target.setFollowUp(followUp);
        target.setGoal(0.9);
        target.setBy(LocalDate.of(2026, 6, 1));
        target.getActions().add(action);
        plan.getTargets().add(target);
    }

    private Participant participant(String name) {
        Participant participant = chart.lane(name).getParticipant();
        client.getParticipants().add(participant);
        return participant;
    }

    Product product(String name, Participant supplier) {
        Product product = ORGANISATION.createProduct();
        product.setName(name);
        product.getSuppliers().add(supplier);
        client.getProducts().add(product);
        return product;
    }

    private Need need(Participant participant, String wording, Product product) {
        Need need = ORGANISATION.createNeed();
        need.setParticipant(participant);
        need.setWording(wording);
        need.getSatisfiedBy().add(product);
        client.getNeeds().add(need);
        return need;
    }

    private HandOffRecord record(String supplier, String customer, Product product, Need need) {
        HandOffRecord record = chart.record(supplier, customer);
        record.setProduct(product);
        record.setNeed(need);
        record.setRequirement("complete, on the same day");
        record.setAgreement(Agreement.AGREED);
        return record;
    }

    private Wave wave(String name, WaveRole role, LocalDate from) {
        Wave wave = SURVEY.createWave();
        wave.setName(name);
        wave.setRole(role);
        wave.setFrom(from);
        wave.setTo(from.plusDays(14));
        survey.getWaves().add(wave);
        return wave;
    }

    /** Puts the client into a folder, which is written to only by a save. */
    ClientFolder in(Path path) throws Exception {
        ClientFolder folder = ClientFolder.create(path, client);
        folder.add(process);
        further.forEach(folder::add);
        folder.add(survey);
        folder.add(plan);
        return folder;
    }
}
