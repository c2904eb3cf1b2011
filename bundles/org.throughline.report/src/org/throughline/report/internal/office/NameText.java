package org.throughline.report.internal.office;

import java.text.Bidi;
import java.util.Locale;

/** What the client wrote, in its language and direction. */
public final class NameText {
    private static final String OPENING = "\u202a\u202b\u202d\u202e";
    private static final String ISOLATING = "\u2066\u2067\u2068";

    private NameText() {}

    /** Returns the language of names as office documents know it: ours where it is no language. */
    public static String language(String namesLanguage) {
        String known = Locale.forLanguageTag(namesLanguage).toLanguageTag();
        return known.equals("und") ? OfficeXml.LANGUAGE : known;
    }

    /** Returns whether a text is read from right to left. */
    public static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Ends what marks of direction in a name began, so that they turn nothing behind it. */
    public static String closed(String name) {
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (OPENING.indexOf(character) >= 0) {
                closing.insert(0, '\u202c');
            } else if (ISOLATING.indexOf(character) >= 0) {
                closing.insert(0, '\u2069');
            } else if (!closing.isEmpty() && character == closing.charAt(0)) {
                closing.deleteCharAt(0);
            }
        }
        return closing.isEmpty() ? name : name + closing;
    }
}
