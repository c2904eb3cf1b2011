package org.throughline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.time.AnswerSpread;
import org.throughline.survey.time.AnswerSpread.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LikertPictureTest {
    private static final List<String> AGREE =
            List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree");

    private static Question question() {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode("q");
        question.setName("Heard");
        question.setText("The people who looked after me listened to what I had to say.");
        return question;
    }

    /** A negative count stands for a hidden one. */
    private static Row row(String name, int hidden, int... counts) {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        List<OptionalInt> shown = new ArrayList<>();
        int n = hidden;
        for (int count : counts) {
            shown.add(count < 0 ? OptionalInt.empty() : OptionalInt.of(count));
            n += Math.max(0, count);
        }
        return new Row(wave, n == 0 ? OptionalInt.empty() : OptionalInt.of(n), shown, hidden);
    }

    private static AnswerSpread spread(Row... rows) {
        return new AnswerSpread(question(), AGREE, List.of(false, false, false, true, true), Arrays.asList(rows));
    }

    @Test
    void theNeutralChoiceLiesHalfOnEachSideOfTheMiddle() throws Exception {
        Picture picture = LikertPicture.of(spread(
                row("Baseline March 2026", 0, 20, 40, 60, 50, 30),
                row("Follow-up September 2026", 40, -1, 30, -1, 90, 80),
                row("Pulse", 0, -1, -1, -1, -1, -1)));
        Pictures.keep("likert", picture);
        Document svg = Pictures.parsed(picture);
        Element neutral = Pictures.elements(svg, "rect", "neither").getFirst();
        Element middle = Pictures.elements(svg, "path", "centre").getFirst();
        double x =
                Double.parseDouble(neutral.getAttribute("x")) + Double.parseDouble(neutral.getAttribute("width")) / 2;
        assertTrue(middle.getAttribute("d").startsWith("M" + Math.round(x * 10) / 10.0), middle.getAttribute("d"));
        assertEquals(1, Pictures.elements(svg, "rect", "merged").size());
        List<String> told = Pictures.texts(svg, "title");
        assertTrue(told.contains("Agree: 50 (25\u00a0%)"), told.toString());
        assertTrue(told.contains("not told apart: 40"), told.toString());
        assertTrue(Pictures.texts(svg, "text").contains("Pulse, too few answers to be shown"));
    }

    @Test
    void withoutAnswersItSaysSo() throws Exception {
        Picture picture = LikertPicture.of(spread());
        Pictures.keep("likert-none", picture);
        assertTrue(picture.description().contains("Nobody has answered"), picture.description());
    }
}
