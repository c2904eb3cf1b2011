package org.throughline.survey.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/**
 * The results of one wave, question by question. Counts of answers that must not be shown are not in it.
 *
 * @param questions every question that is asked, in its order
 * @param scales every scale with its items
 */
public record WaveAnalysis(
        Survey survey, Wave wave, Response response, List<QuestionResult> questions, List<ScaleResult> scales) {
    /** Keeps copies that nobody can change. */
    public WaveAnalysis {
        questions = List.copyOf(questions);
        scales = List.copyOf(scales);
    }

    /** Counts the answers of a wave. */
    public static WaveAnalysis of(Answers answers, Survey survey, Wave wave, Disclosure disclosure) {
        List<QuestionResult> questions = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            if (question.getRole() == QuestionRole.ASK) {
                questions.add(result(question, answers, disclosure));
            }
        }
        List<ScaleResult> scales = ScaleResult.of(answers, survey).stream()
                .filter(scale -> !disclosure.hides(scale.scale().n()))
                .toList();
        return new WaveAnalysis(survey, wave, Response.of(answers, survey, wave), questions, scales);
    }

    private static QuestionResult result(Question question, Answers answers, Disclosure disclosure) {
        return switch (question.getKind()) {
            case TEXT, DATE -> plain(question, answers, answers.answered(question.getCode()), disclosure, null);
            case NUMBER -> {
                double[] values = Arrays.stream(Ordered.values(question, answers))
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
                yield plain(
                        question, answers, values.length, disclosure, values.length == 0 ? null : Numbers.of(values));
            }
            default -> {
                Distribution counted = new Distribution(question, answers, disclosure);
                QuestionResult plain = plain(question, answers, counted.valid(), disclosure, null);
                yield new QuestionResult(
                        question,
                        plain.valid(),
                        plain.missing(),
                        counted.favourable(),
                        counted.choices(),
                        Optional.empty());
            }
        };
    }

    private static QuestionResult plain(
            Question question, Answers answers, int valid, Disclosure disclosure, Numbers numbers) {
        boolean hidden = disclosure.hides(valid);
        return new QuestionResult(
                question,
                hidden ? OptionalInt.empty() : OptionalInt.of(valid),
                hidden ? OptionalInt.empty() : OptionalInt.of(answers.rows() - valid),
                Optional.empty(),
                List.of(),
                hidden ? Optional.empty() : Optional.ofNullable(numbers));
    }

    /** Returns the result of a question; nothing where it is not asked. */
    public Optional<QuestionResult> of(Question question) {
        return questions.stream()
                .filter(result -> result.question() == question)
                .findFirst();
    }
}
