package org.throughline.survey.internal.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.instrument.InstrumentTexts;
import org.throughline.survey.instrument.Respondents;
import org.throughline.survey.instrument.Wordings;

/** A survey as another tool is told of it: codes that the tool allows, and who is asked what. */
final class Form {
    private final List<Item> items = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> languages;

    /**
     * A question.
     *
     * @param code its code in the file
     * @param answers the answers to choose from; empty where none are offered
     * @param condition who is asked; null where everybody is
     */
    record Item(Question question, String code, List<Answer> answers, Condition condition) {
        /** Returns what is asked; other tools refuse a question without a text. */
        String text(String language) {
            String text = Form.clean(Wordings.text(question, language));
            String name = question.getName() == null ? "" : Form.clean(question.getName());
            return !text.isBlank() ? text : !name.isBlank() ? name : code;
        }

        /** Returns the kind; a choice that offers nothing to choose from is free text. */
        QuestionKind kind() {
            boolean choice = switch (question.getKind()) {
                case SINGLE, MULTIPLE, LIKERT -> true;
                default -> false;
            };
            return choice && answers.isEmpty() ? QuestionKind.TEXT : question.getKind();
        }

        /** Returns whether it is yes or no without choices of its own. */
        boolean isPlainYesNo() {
            return question.getKind() == QuestionKind.YES_NO
                    && question.getChoices().isEmpty();
        }
    }

    /**
     * An answer.
     *
     * @param code its code in the file
     * @param choice the choice; null for the yes and no of a question without choices
     */
    record Answer(String code, Choice choice) {
        String label(String language) {
            if (choice == null) {
                return InstrumentTexts.in(language).text(YesNo.YES.equals(code) ? "yes" : "no");
            }
            return Form.clean(Wordings.label(choice, language));
        }
    }

    /** Asked only of those who gave an answer to an earlier question. */
    record Condition(Item asker, Answer answer) {}

    Form(Survey survey, CodeRules rules) {
        languages = Wordings.languages(survey);
        CodeRules.Given codes = rules.questions();
        Question asker = Respondents.asker(survey);
        Map<Question, Item> made = new HashMap<>();
        for (Question question : survey.getQuestions()) {
            String code = codes.give(question.getCode());
            if (!code.equals(question.getCode())) {
                remarks.add("The question " + question.getCode() + " is called " + code + " in the file.");
            }
            Item item = new Item(question, code, answers(question, rules), condition(question, made.get(asker)));
            made.put(question, item);
            items.add(item);
        }
    }

    private List<Answer> answers(Question question, CodeRules rules) {
        if (question.getKind() == QuestionKind.YES_NO && question.getChoices().isEmpty()) {
            return List.of(new Answer(YesNo.YES, null), new Answer(YesNo.NO, null));
        }
        List<Answer> answers = new ArrayList<>();
        CodeRules.Given codes = rules.answers();
        for (Choice choice : question.getChoices()) {
            String code = codes.give(choice.getCode());
            if (!code.equals(choice.getCode())) {
                remarks.add("The answer " + choice.getCode() + " to the question " + question.getCode() + " is called "
                        + code + " in the file.");
            }
            answers.add(new Answer(code, choice));
        }
        return List.copyOf(answers);
    }

    private static Condition condition(Question question, Item asker) {
        Participant customer = Respondents.of(question);
        if (asker == null || customer == null) {
            return null;
        }
        Choice choice = Respondents.choice(asker.question(), customer);
        return asker.answers().stream()
                .filter(answer -> choice != null && answer.choice() == choice)
                .findFirst()
                .map(answer -> new Condition(asker, answer))
                .orElse(null);
    }

    List<Item> items() {
        return items;
    }

    /** Returns the languages, the survey's own first. */
    List<String> languages() {
        return languages;
    }

    /** Returns which codes are others in the file, a sentence each. */
    List<String> remarks() {
        return remarks;
    }

    /** Returns the remarks of a format that has room for one language only. */
    List<String> remarksInOne(String language) {
        List<String> all = new ArrayList<>(remarks);
        for (String other : languages) {
            if (!other.equals(language)) {
                all.add("The texts in " + name(other) + " are left out: this format holds one language.");
            }
        }
        return all;
    }

    /** Returns the English name of a language, such as German. */
    static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Takes away what neither XML nor a cell has a place for: control characters, halves of surrogate pairs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Objects.requireNonNullElse(text, "").codePoints().forEach(point -> {
            boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
            boolean noCharacter =
                    point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE || (point & 0xFFFE) == 0xFFFE;
            if (!control && !noCharacter) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }
}
