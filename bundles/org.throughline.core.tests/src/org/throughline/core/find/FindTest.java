package org.throughline.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Translation;

/** What is found in a client by words, and where its elements are used. */
class FindTest {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;

    @TempDir
    private Path place;

    private ClientFolder folder;
    private final Job nurse = ORGANISATION.createJob();
    private final Product sample = ORGANISATION.createProduct();
    private final Need need = ORGANISATION.createNeed();
    private final Conversation conversation = ORGANISATION.createConversation();
    private final Process visit = ProcessFactory.eINSTANCE.createProcess();
    private final Step draw = ProcessFactory.eINSTANCE.createStep();
    private final Step wash = ProcessFactory.eINSTANCE.createStep();
    private final Question question = SurveyFactory.eINSTANCE.createQuestion();

    @BeforeEach
    void makeClient() throws Exception {
        Client client = ORGANISATION.createClient();
        client.setName("Clinic");
        nurse.setName("Blood nurse");
        sample.setName("Blood");
        sample.getSuppliers().add(nurse);
        need.setWording("A sample that is labelled");
        need.setParticipant(nurse);
        need.getSatisfiedBy().add(sample);
        conversation.setText("She told us:\nthe Café is where lifeblood flows, and naïve people wait.");
        conversation.setParticipant(nurse);
        conversation.getAbout().add(draw);
        client.getParticipants().add(nurse);
        client.getProducts().add(sample);
        client.getNeeds().add(need);
        client.getConversations().add(conversation);
        folder = ClientFolder.create(place.resolve("clinic"), client);
        folder.add(process());
        folder.add(survey());
    }

    private Process process() {
        visit.setName("Visit");
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        lane.setName("Ward");
        lane.setParticipant(nurse);
        visit.getLanes().add(lane);
        draw.setName("Draw blood");
        draw.setScript("Sit down, please");
        draw.setBpmnType("blood");
        wash.setName("Wash hands");
        wash.setNote("Before blood is drawn");
        visit.getNodes().addAll(List.of(draw, wash));
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(wash);
        flow.setTarget(draw);
        visit.getFlows().add(flow);
        return visit;
    }

    private Survey survey() {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Discharge");
        question.setCode("q1");
        question.setText("Was the nurse kind?");
        question.getMeasures().add(draw);
        Translation translation = SurveyFactory.eINSTANCE.createTranslation();
        translation.setLanguage("de");
        translation.setText("War die Schwester groß?");
        question.getTranslations().add(translation);
        survey.getQuestions().add(question);
        return survey;
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private List<Object> found(String words) {
        return new Find(folder)
                .elements(words, 100).stream()
                        .map(Found::element)
                        .map(Object.class::cast)
                        .toList();
    }

    @Test
    void whatIsCalledSoComesFirstThenWhereAWordBeginsThenTheRest() {
        assertEquals(List.of(sample, nurse, draw, wash, conversation), found("blood"));
        List<Found> all = new Find(folder).elements("blood", 100);
        assertEquals(
                List.of(Rank.EXACT, Rank.BEGINS, Rank.BEGINS, Rank.BEGINS, Rank.CONTAINS),
                all.stream().map(Found::rank).toList());
        assertEquals("", all.get(2).excerpt());
        assertEquals("Before blood is drawn", all.get(3).excerpt());
        assertTrue(all.get(4).excerpt().contains("lifeblood"), all.get(4)::excerpt);
    }

    @Test
    void caseAccentsAndLinesDoNotMatter() {
        assertEquals(List.of(conversation), found("US: THE cafe"));
        assertEquals(List.of(conversation), found("naive"));
        assertEquals(List.of(conversation), found("CAFÉ"));
        assertEquals(List.of(question), found("gross"));
        assertEquals(List.of(draw), found("please"));
    }

    @Test
    void allWordsMustBeThereButNotTogether() {
        assertEquals(List.of(wash), found("blood hands"));
        assertEquals(List.of(draw, wash), found("d blood").subList(0, 2));
        assertEquals(List.of(), found("blood giraffe"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void noMoreThanWantedAndTheBestOfThem() {
        assertEquals(
                List.of(sample, nurse),
                new Find(folder)
                        .elements("blood", 2).stream().map(Found::element).toList());
    }

    @Test
    void usesAreToldInSentences() {
        assertEquals(
                List.of(
                        "conversation \"She told us: the Café is where lifeblood flows, and naïve people wait.\""
                                + " is about step \"Draw blood\"",
                        "arrow \"Wash hands → Draw blood\" leads to step \"Draw blood\"",
                        "question \"Was the nurse kind?\" measures step \"Draw blood\""),
                Uses.of(draw).stream().map(Use::sentence).toList());
        assertEquals("process \"Visit\"", Naming.place(Uses.of(draw).get(1).user()));
    }

    @Test
    void whatRefersToAPartOfAProcessUsesTheProcess() {
        assertEquals(
                List.of(conversation, question),
                Uses.of(visit).stream().map(Use::user).toList());
        assertTrue(Uses.of(need).isEmpty());
        assertEquals(List.of(need), Uses.of(sample).stream().map(Use::user).toList());
    }

    @Test
    void whatIsAskedForTogetherDoesNotCountAsItsUse() {
        assertEquals(List.of(), Uses.of(List.of(sample, need)));
        assertFalse(Uses.of(List.of(sample)).isEmpty());
        assertEquals(List.of(), Uses.of(ORGANISATION.createJob()));
    }

    @Test
    void nothingOfAnotherClientIsFound() throws Exception {
        Client other = ORGANISATION.createClient();
        other.setName("Blood bank");
        try (ClientFolder bank = ClientFolder.create(place.resolve("bank"), other)) {
            assertEquals(5, found("blood").size());
            assertEquals(List.of(), found("bank"));
            assertEquals(
                    List.of(other),
                    new Find(bank)
                            .elements("blood", 100).stream().map(Found::element).toList());
        }
    }
}
