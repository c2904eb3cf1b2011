package org.throughline.survey.breakdown;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.throughline.model.survey.Question;
import org.throughline.survey.answers.Tally;

/**
 * What is counted of the answers to a question.
 *
 * @param kinds how many kinds of valid answers are told apart
 * @param kind tells of a cell its kind, from 0; less than 0 where the cell is no valid answer
 */
public record Counting(Question question, int kinds, ToIntFunction<String> kind) {

    /** Tells favourable answers, kind 0, from others, kind 1. */
    public static Counting favourable(Question question) {
        Function<String, Boolean> judge = Tally.judge(question);
        return new Counting(question, 2, cell -> {
            Boolean favourable = judge.apply(cell);
            return favourable == null ? -1 : favourable ? 0 : 1;
        });
    }
}
