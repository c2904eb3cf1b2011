package org.throughline.core.diff;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of a comparison, from messages.properties. */
final class Sentences {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.throughline.core.diff.messages");

    private Sentences() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
    }
}
