package org.throughline.core.diff;

import org.throughline.core.language.Texts;

/** The sentences of a comparison, from messages.properties. */
final class Sentences {
    private static final Texts TEXTS = new Texts(Sentences.class);

    private Sentences() {}

    static boolean has(String key) {
        return TEXTS.has(key);
    }

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
