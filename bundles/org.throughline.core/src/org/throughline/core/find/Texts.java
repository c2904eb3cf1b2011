package org.throughline.core.find;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package, from messages.properties. */
final class Texts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.throughline.core.find.messages");

    private Texts() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
