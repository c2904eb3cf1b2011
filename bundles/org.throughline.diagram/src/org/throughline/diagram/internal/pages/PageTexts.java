package org.throughline.diagram.internal.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on pages. */
final class PageTexts {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.throughline.diagram.internal.pages.messages", Locale.ROOT);
    private static final int LETTERS = 26;

    private PageTexts() {}

    static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }

    /** Returns A for 0 to Z for 25, then AA. */
    static String sign(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : sign(index / LETTERS - 1) + last;
    }
}
