package org.throughline.improvement.problem;

import org.throughline.core.language.Texts;
import org.throughline.improvement.words.Sentence;

/** The words of problems and their effects, from messages.properties. */
final class ProblemTexts {
    private static final Texts TEXTS = new Texts(ProblemTexts.class);

    private ProblemTexts() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }

    static Sentence sentence(String key, Sentence... places) {
        return Sentence.of(TEXTS, key, places);
    }

    static Sentence name(String name) {
        return Sentence.EMPTY.name(name);
    }
}
