package org.throughline.survey.internal.export;

import org.throughline.survey.export.Questionnaire;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.internal.export.Form.Condition;
import org.throughline.survey.internal.export.Form.Item;

/** Takes from a survey what stands on paper. */
public final class PaperQuestions {
    private PaperQuestions() {}

    /** Returns the questions in the language of the export. */
    public static Questionnaire of(SurveyExport export) {
        Form form = new Form(export.survey(), CodeRules.XLSFORM);
        return new Questionnaire(
                Form.clean(export.title()),
                form.items().stream().map(item -> item(item, export.language())).toList());
    }

    private static Questionnaire.Item item(Item item, String language) {
        Condition condition = item.condition();
        String asked = item.text(language);
        String name = Form.clean(item.question().getName());
        return new Questionnaire.Item(
                asked.isEmpty() ? (name.isEmpty() ? item.question().getCode() : name) : asked,
                item.kind(),
                item.answers().stream().map(answer -> answer.label(language)).toList(),
                condition == null ? "" : condition.answer().label(language));
    }
}
