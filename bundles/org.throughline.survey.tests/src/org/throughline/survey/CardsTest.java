package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.open.KeptQuotes;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.OpenAnswers;
import org.throughline.survey.open.PersonalTraces;
import org.throughline.survey.open.Quote;
import org.throughline.survey.open.QuoteTarget;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.Cards;
import org.throughline.survey.verdict.QuestionCard;
import org.throughline.survey.wording.Aligned.Change;
import org.throughline.survey.wording.Alignment;
import org.throughline.survey.wording.AskedQuestions;

/** Cards, what was asked, and open answers, from imported files. */
class CardsTest {
    @TempDir
    Path place;

    private TestClient client;

    private static String[] wave(int n, int a, int b) {
        List<String> lines = new ArrayList<>(List.of("id,a,b,c,why"));
        for (int row = 0; row < n; row++) {
            String why = row == 0 ? "Das Gespräch war zu kurz" : row == 1 ? "Nobody EXPLAINED the naïve plan" : "";
            lines.add(row + "," + (row < a ? "yes" : "no") + "," + (row < b ? "yes" : "no") + ","
                    + (row < 3 ? "yes" : "no") + "," + why);
        }
        return lines.toArray(String[]::new);
    }

    private void imported() throws Exception {
        client = TestClient.in(
                place,
                SmallCells.CMS,
                TestClient.yesNo("a", "Do you know what ails you?"),
                TestClient.yesNo("b", "Do you know what to do?"),
                TestClient.yesNo("c", "Were you hurt?"),
                TestClient.question("why", "Why?", QuestionKind.TEXT));
        client.imported(client.file("baseline.csv", wave(80, 40, 40)), "Baseline");
        change(opened -> survey(opened).getQuestions().get(1).setText("Do you know what to do at home?"));
        client.imported(client.file("follow-up.csv", wave(90, 70, 40)), "Follow-up");
        change(opened -> {
            Need need = OrganisationFactory.eINSTANCE.createNeed();
            need.setWording("I must know where I stand");
            opened.client().getNeeds().add(need);
            survey(opened).getQuestions().get(0).getMeasures().add(need);
            survey(opened).getQuestions().get(1).getMeasures().add(need);
            survey(opened).getWaves().getFirst().setInvited(160);
            survey(opened).getWaves().getFirst().setAudience("All patients");
            survey(opened).getWaves().getLast().setAudience("Patients of ward 3");
        });
    }

    private interface Edit {
        void on(ClientFolder opened);
    }

    private void change(Edit edit) throws Exception {
        try (ClientFolder opened = ClientFolder.openForWriting(client.folder())) {
            edit.on(opened);
            opened.save();
        }
    }

    private static Survey survey(ClientFolder opened) {
        return opened.surveys().getFirst();
    }

    private Cards cards(ClientFolder opened) throws Exception {
        Survey survey = survey(opened);
        return Cards.of(
                opened, survey, survey.getWaves().getFirst(), survey.getWaves().getLast());
    }

    @Test
    void aCardHasEverythingThatStandsBehindItsVerdict() throws Exception {
        imported();
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            QuestionCard card = cards(opened).questions().getFirst();
            assertEquals(
                    "Improved: 40 of 80 (50 %) before, 70 of 90 (78 %) after;"
                            + " +27.8 percentage points (95 % interval +13.4 to +40.8).",
                    card.words());
            assertEquals(80, card.baseline().used().orElseThrow());
            assertEquals(0, card.baseline().leftOut().orElseThrow());
            assertEquals(0.5, card.baseline().response().rr1(), 1e-12);
            assertFalse(card.followUp().response().known());
            assertEquals(
                    List.of("Other people were asked: before \"All patients\", after \"Patients of ward 3\"."),
                    card.warnings());
        }
    }

    @Test
    void aNeedThatNoQuestionAsksAboutHasNoVerdictOfItsProduct() throws Exception {
        imported();
        change(opened -> {
            Need need = OrganisationFactory.eINSTANCE.createNeed();
            need.setWording("Tell me too");
            opened.client().getNeeds().add(need);
            Product product = OrganisationFactory.eINSTANCE.createProduct();
            Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
            product.getAspects().add(aspect);
            product.getSatisfies().add(need);
            opened.client().getProducts().add(product);
            survey(opened).getQuestions().getFirst().getMeasures().add(aspect);
        });
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            List<String> needs = cards(opened).subjects().stream()
                    .filter(card -> card.subject() == Card.Subject.NEED)
                    .map(Card::name)
                    .toList();
            assertEquals(List.of("I must know where I stand"), needs);
        }
    }

    @Test
    void aNeedIsJudgedByAllItsQuestionsAndHiddenOnesAreTooFew() throws Exception {
        imported();
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            Cards cards = cards(opened);
            Card need = cards.subjects().getFirst();
            assertEquals(1, cards.subjects().size());
            assertSame(Card.Subject.NEED, need.subject());
            assertEquals("I must know where I stand", need.name());
            assertEquals(Verdict.IMPROVED, need.verdict());
            assertEquals("Improved, from 2 questions: a improved, b no clear change.", need.words());
            QuestionCard hidden = cards.questions().get(2);
            assertTrue(hidden.hidden() && hidden.baseline().used().isEmpty());
            assertEquals("Too few to say: fewer than 11 of 80 before, fewer than 11 of 90 after.", hidden.words());
        }
    }

    @Test
    void whatAWaveAskedIsKeptAndAChangeOfWordsIsNamed() throws Exception {
        imported();
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            Cards cards = cards(opened);
            assertEquals(1, cards.notComparable().size());
            assertEquals(Change.REWORDED, cards.notComparable().getFirst().change());
            assertTrue(cards.questions().get(1).warnings().getFirst().contains("\"Do you know what to do at home?\""));
        }
    }

    @Test
    void questionsAreAlignedByCodeAndThenByWords() {
        AskedQuestions before = AskedQuestions.of(
                List.of(
                        TestClient.yesNo("q1", "Understood?"),
                        TestClient.yesNo("q2", "Told?"),
                        TestClient.yesNo("q3", "Gone?"),
                        TestClient.question("q4", "How often?", QuestionKind.RATING)),
                Map.of());
        AskedQuestions after = AskedQuestions.of(
                List.of(
                        TestClient.yesNo("q1", "UNDERSTOOD?  "),
                        TestClient.yesNo("b2", "told?"),
                        TestClient.yesNo("q4", "How often?"),
                        TestClient.yesNo("q5", "New?")),
                Map.of());
        assertEquals(
                List.of(Change.SAME, Change.RENAMED, Change.DROPPED, Change.OTHER_CHOICES, Change.ADDED),
                Alignment.of(before, after).stream().map(one -> one.change()).toList());
    }

    @Test
    void openAnswersAreFoundWhateverTheirCaseAndAccents() throws Exception {
        imported();
        Survey survey = client.survey();
        Wave wave = TestClient.wave(survey, "Baseline");
        List<OpenAnswer> answers = OpenAnswers.of(Answers.read(client.folder(), survey, wave), survey, wave);
        assertEquals(2, answers.size());
        assertEquals(answers.subList(0, 1), OpenAnswers.search(answers, "gesprach KURZ"));
        assertEquals(answers.subList(1, 2), OpenAnswers.search(answers, "explained naive"));
        assertEquals(List.of(), OpenAnswers.search(answers, "gesprach nobody"));
        assertEquals(answers, OpenAnswers.search(answers, " "));
    }

    @Test
    void aQuoteIsAConversationAboutItsElementsAndNamesNobody() throws Exception {
        imported();
        change(opened -> {
            Wave wave = survey(opened).getWaves().getFirst();
            wave.setTo(LocalDate.of(2026, 3, 31));
            Need need = opened.client().getNeeds().getFirst();
            OpenAnswer answer = new OpenAnswer(survey(opened).getQuestions().get(3), wave, "Too short");
            Quote.keep(opened.client(), answer, null, List.of(need));
            assertThrows(IllegalArgumentException.class, () -> Quote.keep(opened.client(), answer, null, List.of()));
        });
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            assertEquals(1, opened.client().getConversations().size());
            Conversation kept = opened.client().getConversations().getFirst();
            assertEquals("Too short", kept.getText());
            assertEquals("Answer to why, Baseline", kept.getName());
            assertEquals(LocalDate.of(2026, 3, 31), kept.getDate());
            assertSame(opened.client().getNeeds().getFirst(), kept.getAbout().getFirst());
        }
    }

    @Test
    void aProblemGetsTheAnswerAsEvidenceAndTheAnswerIsKnownAgain() throws Exception {
        imported();
        change(opened -> {
            Plan plan = ImprovementFactory.eINSTANCE.createPlan();
            plan.setName("Plan");
            Problem problem = ImprovementFactory.eINSTANCE.createProblem();
            problem.setName("Nobody has time");
            plan.getProblems().add(problem);
            opened.add(plan);
            QuoteTarget target = QuoteTarget.of(opened).getFirst();
            assertEquals("Nobody has time", target.name());
            Wave wave = survey(opened).getWaves().getFirst();
            OpenAnswer answer = new OpenAnswer(survey(opened).getQuestions().get(3), wave, "Too short");
            assertEquals(List.of(), KeptQuotes.of(opened.client()).about(answer));
            Quote.keep(opened.client(), answer, null, List.of(target.resolved()));
            assertEquals(
                    List.of("Nobody has time"), KeptQuotes.of(opened.client()).about(answer));
        });
        try (ClientFolder opened = ClientFolder.open(client.folder())) {
            Problem problem = opened.plans().getFirst().getProblems().getFirst();
            Evidence evidence = problem.getEvidence().getFirst();
            assertEquals("Too short", evidence.getQuote());
            assertSame(opened.client().getConversations().getFirst(), evidence.getConversation());
            assertSame(survey(opened).getWaves().getFirst(), evidence.getWave());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to jo.doe@example.org|an e-mail address",
                "Call +1 (319) 555-0142 please|a long number",
                "MRN 00123456|a long number",
                "Born 12.03.1956|a date",
                "Dr. Miller was rude|a name after a title",
                "My name is Ann|a name that is told",
                "See www.example.org|an address on the web",
                "Waited 45 minutes in room 12, twice|",
                "The doctor said 10-20 tablets; I took 3.5|"
            })
    void whatMayTellWhoSomebodyIsIsFound(String text, String found) {
        assertEquals(found == null ? List.of() : List.of(found), PersonalTraces.of(text));
    }
}
