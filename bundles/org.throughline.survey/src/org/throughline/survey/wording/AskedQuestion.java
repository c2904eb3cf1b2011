package org.throughline.survey.wording;

import java.util.List;

/**
 * A question as one wave asked it.
 *
 * @param code the column of its answers
 * @param text what was asked; empty where unknown
 * @param kind what could be answered, such as {@code yes-no}
 * @param choices the answers to choose from, as {@code code: label}
 */
public record AskedQuestion(String code, String text, String kind, List<String> choices) {
    /** Keeps a copy that nobody can change. */
    public AskedQuestion {
        choices = List.copyOf(choices);
    }
}
