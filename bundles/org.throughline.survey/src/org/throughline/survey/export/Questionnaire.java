package org.throughline.survey.export;

import java.util.List;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.internal.export.PaperQuestions;

/**
 * A survey as it is put to somebody on paper, in one language.
 *
 * @param title what it is called
 * @param items the questions in the order asked
 */
public record Questionnaire(String title, List<Item> items) {
    /** Keeps a copy of the list. */
    public Questionnaire {
        items = List.copyOf(items);
    }

    /**
     * A question.
     *
     * @param kind how it is answered; a choice that offers nothing to choose from is free text
     * @param answers the answers to tick; empty where something is written
     * @param onlyFor the answer to an earlier question of those whose it is; empty where it is everybody's
     */
    public record Item(String text, QuestionKind kind, List<String> answers, String onlyFor) {
        /** Keeps a copy of the list. */
        public Item {
            answers = List.copyOf(answers);
        }
    }

    /** Takes the questions of a survey. */
    public static Questionnaire of(SurveyExport export) {
        return PaperQuestions.of(export);
    }
}
