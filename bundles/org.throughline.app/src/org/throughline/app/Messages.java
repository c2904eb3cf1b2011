package org.throughline.app;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the window's frame. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.throughline.app.messages");

    private Messages() {}

    /** Returns a text, {@code {0}} and so on replaced by the arguments. */
    public static String text(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
