package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriters;
import org.throughline.survey.instrument.DischargeSurvey;
import org.throughline.survey.instrument.PulseAnswers;
import org.throughline.survey.instrument.PulseSurvey;

/** Surveys that are made from what the client already knows. */
class PulseSurveyTest {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    @TempDir
    private Path place;

    private ClientFolder client;
    private Process process;
    private Step order;
    private Step draw;
    private Step test;
    private Step tell;

    @BeforeEach
    void drawFlowchart() throws Exception {
        Client hospital = OrganisationFactory.eINSTANCE.createClient();
        hospital.setName("Riverside Hospital");
        client = ClientFolder.create(place.resolve("client"), hospital);
        process = PROCESS.createProcess();
        process.setName("Blood test");
        order = step("Order", job("Physician"));
        draw = step("Draw blood", job("Phlebotomist"));
        test = step("Test", job("Technician"));
        Party patient = OrganisationFactory.eINSTANCE.createParty();
        tell = step("Read the result", lane(patient, "Patient"));
        arrow(order, draw);
        arrow(draw, test);
        arrow(test, tell);
        client.add(process);
        HandOffRecord record = PROCESS.createHandOffRecord();
        record.setSupplierStep(order);
        record.setCustomerStep(draw);
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName("Complete order");
        hospital.getProducts().add(product);
        record.setProduct(product);
        process.getHandOffRecords().add(record);
    }

    private Lane job(String name) {
        Job job = OrganisationFactory.eINSTANCE.createJob();
        return lane(job, name);
    }

    private Lane lane(Participant participant, String name) {
        participant.setName(name);
        client.client().getParticipants().add(participant);
        Lane lane = PROCESS.createLane();
        lane.setName(name);
        lane.setParticipant(participant);
        process.getLanes().add(lane);
        return lane;
    }

    private Step step(String name, Lane lane) {
        Step step = PROCESS.createStep();
        step.setName(name);
        step.setLane(lane);
        process.getNodes().add(step);
        return step;
    }

    private void arrow(Step from, Step to) {
        SequenceFlow flow = PROCESS.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
    }

    private static List<String> codes(PulseSurvey.Result result) {
        return result.survey().getQuestions().stream().map(Question::getCode).toList();
    }

    @Test
    void whoeverAnswersWhatConcernsHimAnsweredCompletely() throws Exception {
        Survey survey =
                PulseSurvey.generate(client, process, PulseAnswers.LIKERT, null).survey();
        String technician = survey.getQuestions().getFirst().getChoices().stream()
                .filter(choice -> "Technician".equals(choice.getName()))
                .map(Choice::getCode)
                .findFirst()
                .orElseThrow();
        Answers answers = Answers.of(
                List.of(
                        Answers.RESPONDENT,
                        "job",
                        "h1complete",
                        "h1right",
                        "h1ontime",
                        "h2complete",
                        "h2right",
                        "h2ontime"),
                List.of(
                        List.of("R1", technician, "", "", "", "1", "2", "1"),
                        List.of("R2", technician, "", "", "", "1", "2", ""),
                        List.of("R3", technician, "1", "1", "1", "", "", "")));
        Response response = Response.of(answers, survey, SurveyFactory.eINSTANCE.createWave());
        assertEquals(1, response.rate().complete());
        assertEquals(1, response.rate().partial());
        assertEquals(1, response.brokenOff());
    }

    @Test
    void everyHandOffToAJobIsAskedAboutInThreeWays() throws Exception {
        PulseSurvey.Result made = PulseSurvey.generate(client, process, PulseAnswers.LIKERT, null);
        assertEquals(
                List.of("job", "h1complete", "h1right", "h1ontime", "h2complete", "h2right", "h2ontime"), codes(made));
        assertEquals("Pulse: Blood test", made.survey().getName());
        Question complete = made.survey().getQuestions().get(1);
        assertEquals("“Complete order” from Physician: what I receive is complete.", complete.getText());
        assertEquals(
                "„Complete order“ von Physician: Was ich bekomme, ist vollständig.",
                complete.getTranslations().getFirst().getText());
        assertSame(
                process.getHandOffRecords().getFirst(), complete.getMeasures().getFirst());
        assertEquals(5, complete.getChoices().size());
        assertTrue(complete.getChoices().get(3).isFavourable()
                && !complete.getChoices().get(2).isFavourable());
        assertEquals(2, process.getHandOffRecords().size(), "the hand-off without a record got one");
        assertEquals(1, made.external().size(), "the patient is asked otherwise");
        assertNotNull(HandOffs.of(process).get(1).record());
        client.save();
        try (ClientFolder again = ClientFolder.open(client.path())) {
            assertEquals(7, again.surveys().getFirst().getQuestions().size());
        }
    }

    @Test
    void aFlowchartThatGrowsAddsOnlyWhatIsNew() {
        PulseSurvey.generate(client, process, PulseAnswers.YES_NO, null);
        PulseSurvey.Result same = PulseSurvey.generate(client, process, PulseAnswers.YES_NO, "Another name");
        assertFalse(same.isNew());
        assertEquals(7, codes(same).size());
        assertEquals(List.of(), same.added());
        Step register = step("Register", draw.getLane());
        arrow(order, register);
        Step pack = step("Pack", job("Courier"));
        arrow(draw, pack);
        PulseSurvey.Result grown = PulseSurvey.generate(client, process, PulseAnswers.YES_NO, null);
        assertEquals(2, grown.added().size());
        assertEquals(13, codes(grown).size());
        assertEquals(13, new HashSet<>(codes(grown)).size(), "codes are unique");
        assertEquals(1, client.surveys().size());
        assertEquals(3, grown.survey().getQuestions().getFirst().getChoices().size(), "the new job can name itself");
        assertEquals(List.of("h1complete", "h1right", "h1ontime"), codes(grown).subList(1, 4));
        List<String> after = codes(grown).subList(4, 7);
        assertTrue(after.stream().noneMatch(code -> code.startsWith("h2")), "questions for one customer stay together");
    }

    @Test
    void othersAreNotAskedAboutAHandOff() throws Exception {
        PulseSurvey.Result made = PulseSurvey.generate(client, process, PulseAnswers.YES_NO, null);
        for (String[] expected : new String[][] {
            {"pulse.csv", "[job] = 'j1'"}, {"pulse.lss", "job.NAOK == \"j1\""}, {"pulse.html", "Only for: Phlebotomist"}
        }) {
            Path file = place.resolve(expected[0]);
            SurveyWriters.write(SurveyExport.of(made.survey()), file);
            String text = Files.readString(file).replace("&quot;", "\"");
            assertTrue(text.contains(expected[1]), text);
        }
    }

    @Test
    void aFlowchartWithoutJobsHasNoPulse() {
        process.getLanes().forEach(lane -> lane.setParticipant(null));
        assertEquals(List.of(), PulseSurvey.askedAbout(process));
        assertThrows(
                IllegalArgumentException.class, () -> PulseSurvey.generate(client, process, PulseAnswers.YES_NO, null));
        assertEquals(0, client.surveys().size());
    }

    @Test
    void dischargeSurveyMeasuresTheProductOfAClientWithoutOne() {
        client.client().setLanguage("de-CH");
        DischargeSurvey.Result made = DischargeSurvey.create(client, null);
        assertEquals("Fragen bei der Entlassung", made.survey().getName());
        assertEquals("de", made.survey().getLanguage());
        assertEquals(3, made.product().getAspects().size());
        assertEquals(List.of(), made.unlinked());
        for (int i = 0; i < 3; i++) {
            Question question = made.survey().getQuestions().get(i);
            assertEquals(QuestionKind.YES_NO, question.getKind());
            assertSame(
                    made.product().getAspects().get(i), question.getMeasures().getFirst());
            assertEquals("en", question.getTranslations().getFirst().getLanguage());
        }
    }

    @Test
    void dischargeSurveyLinksTheAspectsThereAre() {
        Product product = client.client().getProducts().getFirst();
        for (String name : List.of("Knows what to do at home", "Is driven home", "Understands the treatment")) {
            var aspect = OrganisationFactory.eINSTANCE.createAspect();
            aspect.setName(name);
            product.getAspects().add(aspect);
        }
        DischargeSurvey.Result made = DischargeSurvey.create(client, "Questions");
        assertEquals(1, client.client().getProducts().size());
        assertEquals(
                List.of("diagnosis"),
                made.unlinked().stream().map(Question::getCode).toList());
        assertSame(
                product.getAspects().getFirst(),
                made.survey().getQuestions().get(2).getMeasures().getFirst());
    }
}
