package org.throughline.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the user interface, from messages.properties in the user's language. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.throughline.ui.messages");

    private Messages() {}

    /** Returns a text, {@code {0}} and so on replaced by the arguments. */
    public static String text(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /** Returns a text, or other words where there is none under the key. */
    public static String textOr(String key, String other) {
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : other;
    }

    /** Returns whether there is a text under the key. */
    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
