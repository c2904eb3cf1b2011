package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.handoff.StepGraph;
import org.throughline.core.line.Line;
import org.throughline.core.line.LineParts;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.overlay.Attention;
import org.throughline.survey.overlay.FindingOverlay;
import org.throughline.survey.overlay.FindingPlaces;
import org.throughline.survey.overlay.HandOffOverlay;
import org.throughline.survey.overlay.OverlayValue;
import org.throughline.survey.overlay.ScoreOverlay;
import org.throughline.survey.overlay.ScoreReading;
import org.throughline.survey.overlay.TimeOverlay;

/** Draw blood - (quality?) - run the test - tell the patient, who is the ultimate customer. */
class OverlayTest {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    @TempDir
    Path place;

    private ClientFolder folder;
    private Process process;
    private Step draw;
    private Decision good;
    private Step run;
    private Step know;
    private HandOffRecord sample;
    private Survey survey;
    private Question question;

    @BeforeEach
    void makeClient() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Elm");
        client.getParticipants()
                .addAll(List.of(
                        OrganisationFactory.eINSTANCE.createJob(),
                        OrganisationFactory.eINSTANCE.createJob(),
                        OrganisationFactory.eINSTANCE.createParty()));
        name(client.getParticipants(), "Nurse", "Lab", "Patient");
        ((Party) client.getParticipants().get(2)).setUltimateCustomer(true);
        Product tubes = OrganisationFactory.eINSTANCE.createProduct();
        tubes.setName("Labelled tubes");
        client.getProducts().add(tubes);
        folder = ClientFolder.create(place.resolve("elm"), client);
        process = PROCESS.createProcess();
        process.setName("Blood test");
        client.getParticipants().forEach(this::lane);
        draw = node(PROCESS.createStep(), "Draw blood", 0);
        good = node(PROCESS.createDecision(), "Good sample?", 0);
        run = node(PROCESS.createStep(), "Run the test", 1);
        know = node(PROCESS.createStep(), "Know the result", 2);
        arrow(draw, good);
        arrow(good, run);
        arrow(run, know);
        sample = PROCESS.createHandOffRecord();
        sample.setSupplierStep(draw);
        sample.setCustomerStep(run);
        sample.setProduct(tubes);
        process.getHandOffRecords().add(sample);
        survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Discharge");
        question = TestClient.question("q1", "Was it usable?", QuestionKind.YES_NO);
        survey.getQuestions().add(question);
        folder.add(process);
        folder.add(survey);
        folder.save();
    }

    private static void name(List<Participant> participants, String... names) {
        for (int i = 0; i < names.length; i++) {
            participants.get(i).setName(names[i]);
        }
    }

    private void lane(Participant participant) {
        Lane lane = PROCESS.createLane();
        lane.setParticipant(participant);
        process.getLanes().add(lane);
    }

    private <T extends Node> T node(T node, String name, int lane) {
        node.setName(name);
        node.setLane(process.getLanes().get(lane));
        process.getNodes().add(node);
        return node;
    }

    private void arrow(Node from, Node to) {
        Flow flow = PROCESS.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
    }

    private void wave(String name, int day, int yes, int no) throws Exception {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        wave.setFrom(LocalDate.of(2026, 3, day));
        survey.getWaves().add(wave);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            rows.add(List.of(Integer.toString(i), i < yes ? "1" : "0"));
        }
        byte[] csv = Answers.of(List.of(Answers.RESPONDENT, "q1"), rows).toCsv();
        folder.save(Map.of(Answers.path(survey, wave), csv));
    }

    private Map<Element, OverlayValue> scores(SmallCells profile) throws Exception {
        ScoreReading reading = new ScoreReading(folder.path(), List.of(survey));
        return new ScoreOverlay(reading.read(), Disclosure.of(profile)).of(StepGraph.of(process), HandOffs.of(process));
    }

    @Test
    void theLatestWaveWithAnswersIsShownAtEveryArrowOfTheHandOff() throws Exception {
        question.getMeasures().add(sample);
        wave("later", 20, 29, 11);
        wave("earlier", 1, 5, 35);
        wave("planned", 30, 0, 0);
        Map<Element, OverlayValue> values = scores(SmallCells.NONE);
        OverlayValue value = values.get(draw.getOutgoing().getFirst());
        assertEquals("73 % n=40", value.text());
        assertEquals(Attention.MIDDLE, value.attention());
        assertEquals("Was it usable?: 73 % n=40 (later)", value.explanation());
        assertEquals(value, values.get(good.getOutgoing().getFirst()));
        assertEquals(2, values.size());
    }

    @Test
    void aProductsQuestionScoresItsHandOffAndAStepsItself() throws Exception {
        question.getMeasures().addAll(List.of(sample.getProduct(), know));
        wave("baseline", 1, 190, 60);
        Map<Element, OverlayValue> values = scores(SmallCells.CMS);
        assertEquals("76.0 % n=250", values.get(know).text());
        assertEquals(
                Set.of(know, draw.getOutgoing().getFirst(), good.getOutgoing().getFirst()), values.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "CMS, 3, 30, fewer than 11",
        "CMS, 30, 3, fewer than 11",
        "FIVE, 4, 30, fewer than 5",
        "CMS, 30, 30, 50 % n=60",
        "NONE, 3, 30, 9 % n=33"
    })
    void whatTheProfileHidesIsNotShown(SmallCells profile, int yes, int no, String shown) throws Exception {
        question.getMeasures().add(know);
        wave("baseline", 1, yes, no);
        OverlayValue value = scores(profile).get(know);
        assertEquals(shown, value.text());
        if (shown.startsWith("fewer")) {
            assertEquals(Attention.UNKNOWN, value.attention());
            assertEquals(0, value.level());
            assertFalse(
                    value.explanation().contains("9 %") || value.explanation().contains("91 %"));
        }
    }

    @Test
    void theSurveysMayBeChangedWhileTheAnswersAreRead() throws Exception {
        question.getMeasures().add(know);
        wave("baseline", 1, 30, 30);
        ScoreReading reading = new ScoreReading(folder.path(), List.of(survey));
        survey.getQuestions().clear();
        assertEquals(1, reading.read().get(know.getId()).size());
    }

    @Test
    void agreementIsToldAtEveryArrow() {
        assertEquals("not agreed", handOffs().get(draw.getOutgoing().getFirst()).text());
        sample.setAgreement(Agreement.PROPOSED);
        sample.setTimeliness(0.9);
        OverlayValue proposed = handOffs().get(good.getOutgoing().getFirst());
        assertEquals("proposed", proposed.text());
        assertEquals("Nurse to Lab: proposed, 90 % on time", proposed.explanation());
        sample.setAgreement(Agreement.AGREED);
        assertEquals(
                Attention.LOW, handOffs().get(draw.getOutgoing().getFirst()).attention());
    }

    private Map<Element, OverlayValue> handOffs() {
        return HandOffOverlay.of(HandOffs.of(process));
    }

    @Test
    void timeIsHeat() {
        draw.setWorkTime(Duration.ofMinutes(10));
        draw.setWaitTime(Duration.ofMinutes(110));
        run.setWorkTime(Duration.ofMinutes(30));
        Map<Element, OverlayValue> values = TimeOverlay.of(process);
        assertEquals(Set.of(draw, run), values.keySet());
        assertEquals("work 10 min, wait 1 h 50 min", values.get(draw).text());
        assertEquals(1, values.get(draw).level());
        assertEquals(Attention.HIGH, values.get(draw).attention());
        assertEquals(0.25, values.get(run).level());
        assertEquals(Attention.LOW, values.get(run).attention());
    }

    @Test
    void findingsAboutAHandOffStandAtItsArrows() {
        List<Finding> findings = Checks.run(new ClientContext(folder)).findings();
        Map<Element, List<Finding>> placed = new FindingPlaces(HandOffs.of(process)).place(findings);
        Element withRecord = good.getOutgoing().getFirst();
        Element withoutRecord = run.getOutgoing().getFirst();
        assertTrue(ids(placed.get(withRecord)).contains("method.hand-off-without-need"));
        assertTrue(ids(placed.get(withoutRecord)).contains("method.hand-off-without-product"));
        assertFalse(ids(placed.getOrDefault(run, List.of())).contains("method.hand-off-without-product"));
        OverlayValue value = FindingOverlay.of(placed).get(withoutRecord);
        assertTrue(value.text().matches("\\d warnings?(, \\d hints?)?"), value.text());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.check().id()).toList();
    }

    @Test
    void theLineHasWhatLiesOnItsArrowsAndItsWeakestLinks() {
        sample.setCompleteAccurate(0.5);
        StepGraph graph = StepGraph.of(process);
        LineParts parts = LineParts.of(graph, Line.of(graph));
        assertTrue(parts.main().containsAll(List.of(draw, good, run, know)));
        assertTrue(parts.main().containsAll(process.getFlows()));
        assertEquals(Set.of(), parts.branches());
        assertEquals(Set.of(draw.getOutgoing().getFirst(), good.getOutgoing().getFirst()), parts.weakest());
    }
}
