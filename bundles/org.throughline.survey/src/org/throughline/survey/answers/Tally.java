package org.throughline.survey.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.stats.Share;

/**
 * Counts answers. Favourable are the choices marked so; a yes/no question that marks none counts yes. Empty cells, and
 * cells that are no answer to the question, are not valid and not counted.
 */
public final class Tally {
    private static final String SEVERAL = ",";

    private Tally() {}

    /** Returns whether a question has favourable answers, so that it can be counted. */
    public static boolean counts(Question question) {
        return question.getRole() == QuestionRole.ASK
                && (question.getKind() == QuestionKind.YES_NO || marksFavourable(question));
    }

    /**
     * Returns favourable answers among the valid ones. An answer of several choices, their codes separated by commas,
     * is favourable where one of them is.
     */
    public static Share favourable(Answers answers, Question question) {
        Map<String, Boolean> favourable = favourableByCode(question);
        boolean several = question.getKind() == QuestionKind.MULTIPLE;
        int x = 0;
        int n = 0;
        for (Map.Entry<String, Integer> cell :
                answers.counts(question.getCode()).entrySet()) {
            Boolean one = several ? anyOf(cell.getKey(), favourable) : favourable.get(cell.getKey());
            if (one != null) {
                n += cell.getValue();
                x += one ? cell.getValue() : 0;
            }
        }
        return new Share(x, n);
    }

    /** Returns what tells of a cell whether it is favourable; null where the cell is no valid answer. */
    public static Function<String, Boolean> judge(Question question) {
        Map<String, Boolean> favourable = favourableByCode(question);
        return question.getKind() == QuestionKind.MULTIPLE ? cell -> anyOf(cell, favourable) : favourable::get;
    }

    private static Boolean anyOf(String cell, Map<String, Boolean> favourable) {
        Boolean any = null;
        for (String code : cell.split(SEVERAL)) {
            Boolean one = favourable.get(code.strip());
            if (one != null) {
                any = one || Boolean.TRUE.equals(any);
            }
        }
        return any;
    }

    private static boolean marksFavourable(Question question) {
        return question.getChoices().stream().anyMatch(Choice::isFavourable);
    }

    private static Map<String, Boolean> favourableByCode(Question question) {
        Map<String, Boolean> favourable = new HashMap<>();
        if (question.getKind() == QuestionKind.YES_NO && question.getChoices().isEmpty()) {
            favourable.put(YesNo.YES, true);
            favourable.put(YesNo.NO, false);
        }
        boolean marked = marksFavourable(question);
        for (Choice choice : question.getChoices()) {
            if (marked) {
                favourable.put(choice.getCode(), choice.isFavourable());
            } else if (question.getKind() == QuestionKind.YES_NO) {
                meaning(choice).ifPresent(yes -> favourable.put(choice.getCode(), yes));
            }
        }
        return favourable;
    }

    /** Returns whether a choice means yes: by its label, or by its code where the label says neither. */
    public static Optional<Boolean> meaning(Choice choice) {
        return YesNo.of(choice.getName()).or(() -> YesNo.of(choice.getCode()));
    }
}
