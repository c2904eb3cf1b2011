package org.throughline.survey.open;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;

/** The answers that people gave in their own words. */
public final class OpenAnswers {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OpenAnswers() {}

    /** Returns the filled answers to the open questions of a wave: by question, then in the order of the answers. */
    public static List<OpenAnswer> of(Answers answers, Survey survey, Wave wave) {
        List<OpenAnswer> found = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            if (question.getRole() == QuestionRole.ASK && question.getKind() == QuestionKind.TEXT) {
                for (int row = 0; row < answers.rows(); row++) {
                    String text = answers.value(row, question.getCode());
                    if (!text.isBlank()) {
                        found.add(new OpenAnswer(question, wave, text));
                    }
                }
            }
        }
        return found;
    }

    /** Returns the answers that hold every word searched for, as a part of a word, whatever its case and accents. */
    public static List<OpenAnswer> search(List<OpenAnswer> answers, String words) {
        List<String> searched = Arrays.stream(BLANKS.split(fold(words)))
                .filter(word -> !word.isEmpty())
                .toList();
        return answers.stream()
                .filter(answer -> {
                    String text = fold(answer.text());
                    return searched.stream().allMatch(text::contains);
                })
                .toList();
    }

    private static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
