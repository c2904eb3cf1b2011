package org.throughline.survey.trace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

/** Which questions were answered in which waves, and how the answers compare. */
final class Fieldings {
    /** Waves without a date keep their place in front. */
    private static final Comparator<Wave> BY_DATE =
            Comparator.comparing(Fieldings::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<WaveRole, Map<Question, Fielding>> latest = new EnumMap<>(WaveRole.class);
    private final Map<Wave, List<WaveResult>> results = new HashMap<>();
    /** The answers of surveys whose respondents may be matched. */
    private final Map<Wave, Answers> matchable = new HashMap<>();

    private final Map<Question, Survey> surveys = new HashMap<>();
    private final Map<List<Wave>, Map<Question, QuestionComparison>> comparisons = new HashMap<>();
    private final int leastAnswers;

    Fieldings(ClientFolder client) throws IOException, RefusedInputException {
        leastAnswers = Verdict.leastAnswers(client.client().getSmallCells());
        for (WaveRole role : WaveRole.values()) {
            latest.put(role, new HashMap<>());
        }
        for (Survey survey : client.surveys()) {
            survey.getQuestions().forEach(question -> surveys.put(question, survey));
            List<Wave> waves = new ArrayList<>(survey.getWaves());
            waves.sort(BY_DATE);
            for (Wave wave : waves) {
                take(survey, wave, Answers.read(client.path(), survey, wave));
            }
        }
    }

    private void take(Survey survey, Wave wave, Answers answers) {
        results.put(wave, WaveResult.of(answers, survey, wave));
        if (survey.getQuestions().stream().anyMatch(question -> question.getRole() == QuestionRole.MATCH)) {
            matchable.put(wave, answers);
        }
        for (Question question : survey.getQuestions()) {
            int answered = answers.answered(question.getCode());
            if (answered > 0) {
                latest.get(wave.getRole()).put(question, new Fielding(question, wave, answered));
            }
        }
    }

    /** Returns the last day of a wave, or the first where the last is unknown; null where both are. */
    static LocalDate date(Wave wave) {
        return wave.getTo() == null ? wave.getFrom() : wave.getTo();
    }

    /** Returns how many valid answers a wave needs under the client's small-cell profile. */
    int leastAnswers() {
        return leastAnswers;
    }

    Wave baseline(Question question) {
        return latest.get(WaveRole.BASELINE).get(question).wave();
    }

    Wave followUp(Question question) {
        return latest.get(WaveRole.FOLLOW_UP).get(question).wave();
    }

    Survey survey(Question question) {
        return surveys.get(question);
    }

    /** Returns the latest fielding in a role of each question that has one. */
    List<Fielding> of(WaveRole role, List<Question> questions) {
        Map<Question, Fielding> fieldings = latest.get(role);
        return questions.stream()
                .filter(fieldings::containsKey)
                .map(fieldings::get)
                .toList();
    }

    /** Returns the comparison of a question's latest baseline and follow-up; null where they cannot be compared. */
    QuestionComparison comparison(Question question) {
        Fielding baseline = latest.get(WaveRole.BASELINE).get(question);
        Fielding followUp = latest.get(WaveRole.FOLLOW_UP).get(question);
        if (baseline == null || followUp == null) {
            return null;
        }
        List<Wave> pair = List.of(baseline.wave(), followUp.wave());
        return comparisons
                .computeIfAbsent(pair, p -> compare(surveys.get(question), p))
                .get(question);
    }

    private Map<Question, QuestionComparison> compare(Survey survey, List<Wave> pair) {
        Map<Question, QuestionComparison> byQuestion = new HashMap<>();
        Wave before = pair.get(0);
        Wave after = pair.get(1);
        List<QuestionComparison> compared = matchable.containsKey(before)
                ? Comparison.of(survey, before, matchable.get(before), after, matchable.get(after))
                : Comparison.of(survey, results.get(before), results.get(after));
        compared.forEach(one -> byQuestion.put(one.question(), one));
        return byQuestion;
    }
}
