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
        List<Question> reversed = reversed(items);
        double[][] rows = new double[answers.rows()][items.size()];
        for (int item = 0; item < items.size(); item++) {
            double[] values = Ordered.values(items.get(item), answers);
            int sign = reversed.contains(items.get(item)) ? -1 : 1;
            for (int row = 0; row < rows.length; row++) {
                rows[row][item] = sign * values[row];
            }
        }
        return Scale.of(rows);
    }

    /**
     * Returns the items that were turned round for the alpha: those whose favourable choices have the lower numbers
     * while those of others have the higher. None are where the choices of some item do not tell.
     */
    public List<Question> reversed() {
        return reversed(items);
    }

    private static List<Question> reversed(List<Question> items) {
        List<Double> directions = items.stream().map(Ordered::direction).toList();
        boolean known = directions.stream().noneMatch(direction -> direction == 0);
        boolean mixed = directions.stream().distinct().count() > 1;
        return known && mixed
                ? items.stream().filter(item -> Ordered.direction(item) < 0).toList()
                : List.of();
    }

    /** Returns what must be said beside the number; nothing where nothing must. */
    public Optional<String> warning() {
        List<String> said = new ArrayList<>();
        List<Question> reversed = reversed();
        if (!reversed.isEmpty()) {
            said.add("turned round, as their favourable choices are at the other end: "
                    + String.join(", ", reversed.stream().map(Question::getCode).toList()));
        }
        caution().ifPresent(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }

    private Optional<String> caution() {
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
