package org.throughline.ui;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.throughline.core.language.DayText;

/** The texts of the user interface, from messages.properties in the user's language. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.throughline.ui.messages");

    private Messages() {}

    /** Returns a text, {@code {0}} and so on replaced by the arguments; days as the language writes them. */
    public static String text(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        Object[] told = arguments.clone();
        for (int i = 0; i < told.length; i++) {
            told[i] = told[i] instanceof LocalDate day ? DayText.write(day) : told[i];
        }
        return MessageFormat.format(text, told);
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
