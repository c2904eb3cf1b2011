package org.throughline.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.sample.SyntheticAnswers;
import org.throughline.sample.SyntheticAnswers.Item;
import org.throughline.survey.answers.Answers;

/**
 * The three questions at discharge, one for each aspect of the patient's product and the need behind it, asked before
 * and after the change. The baseline is drawn around the shares that Makaryus and Friedman found among 43 discharged
 * patients (Mayo Clin Proc 2005;80:991-994): for the first aspect those who could state their diagnosis, for the second
 * those who could state the purpose of all their medicines, for the third those who could list all their medicines. The
 * rates of the follow-up are assumed.
 */
public final class DischargeSurvey {
    private static final String DIAGNOSIS = "diagnosis";
    private static final String TREATMENT = "treatment";
    private static final String HOME = "home";
    private static final String DAY = "day";

    private static final double STATED_DIAGNOSIS = 18 / 43.0;
    private static final double STATED_PURPOSE = 16 / 43.0;
    private static final double LISTED_MEDICINES = 12 / 43.0;

    private final Survey survey = Identity.named(SurveyFactory.eINSTANCE.createSurvey(), "Discharge questions");
    private final Map<String, Answers> answers = new TreeMap<>();

    /** Builds the survey with both waves and their answers. */
    public DischargeSurvey(Products products, Needs needs) {
        survey.setNote("Handed over by the ward nurse on the day of discharge, without names, answered on paper.");
        question(
                DIAGNOSIS,
                "What is wrong",
                "Can you say in your own words what is wrong with you?",
                products.ails,
                needs.whatIsWrong);
        question(
                TREATMENT,
                "Treatment and effects",
                "Can you say what each part of your treatment is for, and what effects to expect?",
                products.treatment,
                needs.whyThisTreatment);
        question(
                HOME,
                "At home",
                "Do you know what to do at home: what to take, what to watch for and whom to call?",
                products.home,
                needs.homeAlone);
        Question day = Identity.named(SurveyFactory.eINSTANCE.createQuestion(), "Day of discharge");
        day.setCode(DAY);
        day.setKind(QuestionKind.DATE);
        day.setRole(QuestionRole.DATE);
        survey.getQuestions().add(day);
        baseline();
        followUp();
    }

    /** Returns the survey. */
    public Survey survey() {
        return survey;
    }

    /** Returns the answers by their path in the client's folder. */
    public Map<String, Answers> answers() {
        return answers;
    }

    private void baseline() {
        Wave wave = wave("Baseline March 2026", WaveRole.BASELINE);
        wave.setFrom(LocalDate.of(2026, 3, 1));
        wave.setTo(LocalDate.of(2026, 3, 31));
        wave.setInvited(346);
        wave.setNote("Synthetic answers, drawn by a generator with a fixed seed around published rates: 41.9 % for the "
                + "first question (could state their diagnosis), 37.2 % for the second (could state the purpose of all "
                + "their medicines), 27.9 % for the third (could list all their medicines); Makaryus and Friedman, Mayo "
                + "Clin Proc 2005;80:991-994.");
        draw(wave, 20260331, 214, STATED_DIAGNOSIS, STATED_PURPOSE, LISTED_MEDICINES);
    }

    private void followUp() {
        Wave wave = wave("Follow-up September 2026", WaveRole.FOLLOW_UP);
        wave.setFrom(LocalDate.of(2026, 9, 1));
        wave.setTo(LocalDate.of(2026, 9, 30));
        wave.setInvited(358);
        wave.setNote(
                "Synthetic answers, drawn by a generator with a fixed seed around assumed rates: 60 %, 55 % and 31 %. "
                        + "The story behind them: since June the physician explains the diagnosis sitting at the bed, and the "
                        + "pharmacist goes through every medicine; the words about the days at home are still said in the doorway.");
        draw(wave, 20260930, 226, 0.60, 0.55, 0.31);
    }

    private void question(String code, String name, String text, Element... measured) {
        Question question = Identity.named(SurveyFactory.eINSTANCE.createQuestion(), name);
        question.setCode(code);
        question.setText(text);
        question.setKind(QuestionKind.YES_NO);
        question.getMeasures().addAll(List.of(measured));
        survey.getQuestions().add(question);
    }

    private Wave wave(String name, WaveRole role) {
        Wave wave = Identity.named(SurveyFactory.eINSTANCE.createWave(), name);
        wave.setRole(role);
        survey.getWaves().add(wave);
        Answers.giveFile(survey, wave);
        return wave;
    }

    private void draw(Wave wave, long seed, int respondents, double diagnosis, double treatment, double home) {
        List<Item> items =
                List.of(new Item(DIAGNOSIS, diagnosis), new Item(TREATMENT, treatment), new Item(HOME, home));
        Answers drawn = SyntheticAnswers.draw(seed, respondents, items);
        answers.put(Answers.path(survey, wave), SyntheticAnswers.dated(drawn, seed, DAY, wave.getFrom(), wave.getTo()));
    }
}
