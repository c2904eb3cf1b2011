package org.throughline.survey.internal.export;

import java.util.List;
import java.util.Objects;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.internal.export.Form.Answer;
import org.throughline.survey.internal.export.Form.Condition;
import org.throughline.survey.internal.export.Form.Item;

/** Fills LimeSurvey's tables from a survey: a group for each run of questions that the same people are asked. */
final class LimeSurveyTables {
    private final LimeSurveyTable answers =
            new LimeSurveyTable("answers", "aid", "qid", "code", "sortorder", "assessment_value", "scale_id");
    private final LimeSurveyTable answerTexts = new LimeSurveyTable("answer_l10ns", "id", "aid", "answer", "language");
    private final LimeSurveyTable groups =
            new LimeSurveyTable("groups", "gid", "sid", "group_order", "randomization_group", "grelevance");
    private final LimeSurveyTable groupTexts =
            new LimeSurveyTable("group_l10ns", "id", "gid", "group_name", "description", "language");
    private final LimeSurveyTable questions = questionTable("questions");
    private final LimeSurveyTable subquestions = questionTable("subquestions");
    private final LimeSurveyTable questionTexts =
            new LimeSurveyTable("question_l10ns", "id", "qid", "question", "help", "script", "language");
    private final LimeSurveyTable surveys = new LimeSurveyTable(
            "surveys",
            "sid",
            "gsid",
            "active",
            "anonymized",
            "format",
            "language",
            "additional_languages",
            "datestamp",
            "ipaddr",
            "savetimings",
            "template");
    private final LimeSurveyTable surveyTexts = new LimeSurveyTable(
            "surveys_languagesettings",
            "surveyls_survey_id",
            "surveyls_language",
            "surveyls_title",
            "surveyls_description",
            "surveyls_welcometext",
            "surveyls_endtext",
            "surveyls_dateformat",
            "surveyls_numberformat");

    /** LimeSurvey's number for dates such as 2026-03-31. */
    private static final int YEAR_MONTH_DAY = 6;

    private final int survey;
    private final Form form;
    private int group;
    private int question;
    private int answer;
    private int text;

    LimeSurveyTables(SurveyExport export, Form form, int survey) {
        this.form = form;
        this.survey = survey;
        List<String> languages = form.languages();
        String others = String.join(" ", languages.subList(1, languages.size()));
        surveys.add(survey, 1, "N", "Y", "G", languages.getFirst(), others, "Y", "N", "N", "inherit");
        for (String language : languages) {
            String title = Form.clean(export.title());
            surveyTexts.add(survey, language, title, "", "", "", YEAR_MONTH_DAY, 0);
        }
        Condition before = null;
        int order = 0;
        for (Item item : form.items()) {
            if (group == 0 || !Objects.equals(before, item.condition())) {
                addGroup(export, item.condition());
                order = 0;
            }
            add(item, ++order);
            before = item.condition();
        }
    }

    private static LimeSurveyTable questionTable(String name) {
        return new LimeSurveyTable(
                name,
                "qid",
                "parent_qid",
                "sid",
                "gid",
                "type",
                "title",
                "other",
                "mandatory",
                "encrypted",
                "question_order",
                "scale_id",
                "same_default",
                "relevance",
                "modulename");
    }

    /** Returns the tables in the order in which LimeSurvey writes them. */
    List<LimeSurveyTable> all() {
        return List.of(
                answers, answerTexts, groups, groupTexts, questions, subquestions, questionTexts, surveys, surveyTexts);
    }

    private void addGroup(SurveyExport export, Condition condition) {
        group++;
        String relevance = condition == null
                ? "1"
                : "((" + condition.asker().code() + ".NAOK == \""
                        + condition.answer().code() + "\"))";
        groups.add(group, survey, group, "", relevance);
        for (String language : form.languages()) {
            String name = condition == null
                    ? Form.clean(export.title())
                    : condition.answer().label(language);
            groupTexts.add(++text, group, LimeSurveyStructure.html(name), "", language);
        }
    }

    private void add(Item item, int order) {
        int own = ++question;
        String type = type(item);
        addQuestion(questions, own, 0, type, item.code(), order);
        for (String language : form.languages()) {
            questionTexts.add(++text, own, LimeSurveyStructure.html(item.text(language)), "", "", language);
        }
        if (item.isPlainYesNo()) {
            return;
        }
        int place = 0;
        for (Answer one : item.answers()) {
            place++;
            if (item.kind() == QuestionKind.MULTIPLE) {
                addSubquestion(one, own, place);
            } else {
                addAnswer(one, own, place);
            }
        }
    }

    private void addQuestion(LimeSurveyTable table, int own, int parent, String type, String code, int order) {
        table.add(own, parent, survey, group, type, code, "N", "N", "N", order, 0, 0, "1", "");
    }

    private void addSubquestion(Answer one, int parent, int place) {
        int own = ++question;
        addQuestion(subquestions, own, parent, "T", one.code(), place);
        for (String language : form.languages()) {
            questionTexts.add(++text, own, LimeSurveyStructure.html(one.label(language)), "", "", language);
        }
    }

    private void addAnswer(Answer one, int parent, int place) {
        answers.add(++answer, parent, one.code(), place, 0, 0);
        for (String language : form.languages()) {
            answerTexts.add(++text, answer, LimeSurveyStructure.html(one.label(language)), language);
        }
    }

    /** Returns LimeSurvey's letter: yes/no, list, multiple choice, number, date, long text. */
    private static String type(Item item) {
        return switch (item.kind()) {
            case YES_NO -> item.isPlainYesNo() ? "Y" : "L";
            case SINGLE, LIKERT -> "L";
            case MULTIPLE -> "M";
            case RATING -> item.answers().isEmpty() ? "N" : "L";
            case NUMBER -> "N";
            case DATE -> "D";
            case TEXT -> "T";
        };
    }
}
