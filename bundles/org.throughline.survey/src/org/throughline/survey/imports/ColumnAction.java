package org.throughline.survey.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.model.survey.QuestionRole;

/** What an import does with a column of the file. */
public enum ColumnAction {
    /** Its cells answer a question that the survey has. */
    QUESTION("question", QuestionRole.ASK),
    /** Its cells answer a question that is made from the column, unless the survey has one of that code. */
    NEW("new", QuestionRole.ASK),
    /** It tells respondents apart. */
    RESPONDENT("respondent", null),
    /** Nothing of it is kept. */
    LEAVE_OUT("leave-out", null),
    /** It could tell who the respondent is; nothing of it is kept. */
    PERSONAL("personal", null),
    /** It says where the respondent was served, and is kept as background. */
    FACILITY("facility", QuestionRole.FACILITY),
    /** It says which unit served, and is kept as background. */
    UNIT("unit", QuestionRole.UNIT),
    /** It says in which language was answered, and is kept as background. */
    LANGUAGE("language", QuestionRole.LANGUAGE),
    /** It says when the service was given, and is kept as background. */
    DATE("date", QuestionRole.DATE),
    /** It pairs the same person in two waves, and is kept as background. */
    MATCH("match", QuestionRole.MATCH);

    private final String word;
    private final QuestionRole role;

    ColumnAction(String word, QuestionRole role) {
        this.word = word;
        this.role = role;
    }

    /** Returns the word that mapping files use. */
    public String word() {
        return word;
    }

    /** Returns the role of the question that the cells go to; nothing where they go to none. */
    public Optional<QuestionRole> role() {
        return Optional.ofNullable(role);
    }

    /** Returns whether the column is kept as background and not as an answer. */
    public boolean isBackground() {
        return role != null && role != QuestionRole.ASK;
    }

    static Optional<ColumnAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word.equals(word))
                .findFirst();
    }

    static ColumnAction of(QuestionRole role) {
        return Arrays.stream(values())
                .filter(action -> action.isBackground() && action.role == role)
                .findFirst()
                .orElse(QUESTION);
    }

    static String words() {
        return Arrays.stream(values()).map(ColumnAction::word).collect(Collectors.joining(", "));
    }
}
