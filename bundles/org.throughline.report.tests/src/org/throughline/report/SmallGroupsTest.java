package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.survey.answers.Answers;

/** What the report says of units and words where few people stand behind them. */
class SmallGroupsTest {
    private static final SurveyFactory FACTORY = SurveyFactory.eINSTANCE;

    @TempDir
    Path scratch;

    private ReportDocument report(int small, int written) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Willow Creek");
        client.setSmallCells(SmallCells.CMS);
        Survey survey = FACTORY.createSurvey();
        survey.setName("Discharge");
        survey.getQuestions().add(question("q1", QuestionKind.YES_NO, QuestionRole.ASK));
        survey.getQuestions().add(question("unit", QuestionKind.TEXT, QuestionRole.UNIT));
        survey.getQuestions().add(question("words", QuestionKind.TEXT, QuestionRole.ASK));
        Map<String, byte[]> files = new HashMap<>();
        for (WaveRole role : List.of(WaveRole.BASELINE, WaveRole.FOLLOW_UP)) {
            Wave wave = FACTORY.createWave();
            wave.setName(role.getLiteral());
            wave.setRole(role);
            survey.getWaves().add(wave);
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 120 + small; i++) {
                String unit = i < 60 ? "East" : i < 120 ? "West" : "Tiny";
                rows.add(List.of("r" + i, i % 2 == 0 ? "1" : "0", unit, i < written ? "Said by " + i : ""));
            }
            files.put(
                    Answers.path(survey, wave),
                    Answers.of(List.of(Answers.RESPONDENT, "q1", "unit", "words"), rows)
                            .toCsv());
        }
        Path folder = scratch.resolve("client");
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(survey);
            created.save(files);
        }
        return Clients.document(ClientFolder.open(folder));
    }

    private static Question question(String code, QuestionKind kind, QuestionRole role) {
        Question question = FACTORY.createQuestion();
        question.setCode(code);
        question.setName(code);
        question.setText("The question " + code);
        question.setKind(kind);
        question.setRole(role);
        return question;
    }

    private static List<Block> blocks(ReportDocument report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(Section::blocks)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSmallUnitIsHiddenAndSoIsOneThatWouldGiveItAway() throws Exception {
        ReportDocument report = report(4, 0);
        String groups = Texts.of(blocks(report, "groups"));
        assertTrue(groups.contains("Tiny\nhidden\nhidden"), groups);
        assertTrue(groups.split("30 of 60", -1).length <= 3, "one of the two large units is hidden too");
        for (NumberEntry entry : report.numbers()) {
            assertFalse(entry.what().plain().contains("Tiny"), entry.toString());
        }
    }

    @Test
    void unitsOfManyAreShownWithTheirNumbersInTheRegister() throws Exception {
        ReportDocument report = report(0, 0);
        assertTrue(Texts.of(blocks(report, "groups")).contains("30 of 60"));
        assertTrue(report.numbers().stream()
                .anyMatch(entry -> entry.what().plain().startsWith("difference in percentage points of East")));
    }

    @Test
    void wordsOfFewAreNotQuoted() throws Exception {
        List<Block> few = blocks(report(0, 5), "voices");
        assertEquals(0, few.stream().filter(Quote.class::isInstance).count());
        assertTrue(Texts.of(few).contains("They are not shown."), Texts.of(few));
    }

    @Test
    void aSelectionOfTheWordsOfManyIsQuoted() throws Exception {
        List<Block> many = blocks(report(0, 60), "voices");
        assertEquals(12, many.stream().filter(Quote.class::isInstance).count(), "six of each wave");
        assertFalse(Texts.of(many).contains("They are not shown."));
    }
}
