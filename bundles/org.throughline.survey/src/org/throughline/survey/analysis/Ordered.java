package org.throughline.survey.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;

/**
 * Answers on an ordered scale as numbers: the codes of the choices where all of them are numbers, else their places
 * from 1 on; a yes is 1 and a no is 0.
 */
final class Ordered {
    private static final Set<QuestionKind> SCALES =
            EnumSet.of(QuestionKind.LIKERT, QuestionKind.RATING, QuestionKind.NUMBER);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Ordered() {}

    /** Returns whether the answers lie on a scale of more than yes and no. */
    static boolean isScale(Question question) {
        return SCALES.contains(question.getKind());
    }

    /** Returns the answers of a wave, a row a respondent; not a number where there is no valid answer. */
    static double[] values(Question question, Answers answers) {
        Function<String, Double> reader = reader(question);
        double[] values = new double[answers.rows()];
        for (int row = 0; row < values.length; row++) {
            Double value = reader.apply(answers.value(row, question.getCode()));
            values[row] = value == null ? Double.NaN : value;
        }
        return values;
    }

    /** Returns 1 where the favourable choices have the higher numbers, -1 where the lower, 0 where nothing tells. */
    static double direction(Question question) {
        if (question.getKind() == QuestionKind.YES_NO) {
            return 1;
        }
        Map<String, Double> places = places(question.getChoices());
        double favourable = mean(question, places, true);
        double others = mean(question, places, false);
        return Double.isNaN(favourable - others) ? 0 : Math.signum(favourable - others);
    }

    private static double mean(Question question, Map<String, Double> places, boolean favourable) {
        return question.getChoices().stream()
                .filter(choice -> choice.isFavourable() == favourable)
                .mapToDouble(choice -> places.get(choice.getCode()))
                .average()
                .orElse(Double.NaN);
    }

    private static Function<String, Double> reader(Question question) {
        if (question.getKind() == QuestionKind.YES_NO) {
            Function<String, Boolean> judge = Tally.judge(question);
            return cell -> judge.apply(cell) == null ? null : judge.apply(cell) ? 1.0 : 0.0;
        }
        if (question.getChoices().isEmpty()) {
            return Ordered::number;
        }
        return places(question.getChoices())::get;
    }

    private static Map<String, Double> places(List<Choice> choices) {
        boolean numbers = choices.stream()
                .allMatch(choice -> NUMBER.matcher(choice.getCode()).matches());
        Map<String, Double> places = new HashMap<>();
        for (Choice choice : choices) {
            places.put(choice.getCode(), numbers ? number(choice.getCode()) : Double.valueOf(places.size() + 1.0));
        }
        return places;
    }

    private static Double number(String cell) {
        return NUMBER.matcher(cell).matches() ? Double.valueOf(cell) : null;
    }
}
