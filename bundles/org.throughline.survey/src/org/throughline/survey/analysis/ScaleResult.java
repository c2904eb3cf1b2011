package org.throughline.survey.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.stats.Scale;
import org.throughline.survey.answers.Answers;

/**
 * How well the items of a scale go together in one wave.
 *
 * @param name the scale
 * @param items its questions
 * @param scale Cronbach's alpha, as {@link Scale} computes it
 */
public record ScaleResult(String name, List<Question> items, Scale scale) {
    static List<ScaleResult> of(Answers answers, Survey survey) {
        Map<String, List<Question>> scales = new LinkedHashMap<>();
        for (Question question : survey.getQuestions()) {
            boolean item = question.getRole() == QuestionRole.ASK
                    && (Ordered.isScale(question) || question.getKind() == QuestionKind.YES_NO);
            if (item && question.getScale() != null && !question.getScale().isBlank()) {
                scales.computeIfAbsent(question.getScale().strip(), name -> new ArrayList<>())
                        .add(question);
            }
        }
        List<ScaleResult> results = new ArrayList<>();
        scales.forEach((name, items) -> results.add(new ScaleResult(name, List.copyOf(items), scale(items, answers))));
        return results;
    }

    private static Scale scale(List<Question> items, Answers answers) {
        double[][] rows = new double[answers.rows()][items.size()];
        for (int item = 0; item < items.size(); item++) {
            double[] values = Ordered.values(items.get(item), answers);
            for (int row = 0; row < rows.length; row++) {
                rows[row][item] = values[row];
            }
        }
        return Scale.of(rows);
    }

    /** Returns what must be said beside the number; nothing where nothing must. */
    public Optional<String> warning() {
        if (Double.isNaN(scale.alpha())) {
            return Optional.of("alpha needs two items and answers that differ");
        }
        if (scale.alpha() < 0) {
            return Optional.of("the items work against each other: one may be asked the other way round");
        }
        return scale.isSmall()
                ? Optional.of("fewer than 3 items or than 30 complete respondents: alpha says little")
                : Optional.empty();
    }
}
