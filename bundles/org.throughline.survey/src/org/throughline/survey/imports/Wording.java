package org.throughline.survey.imports;

import java.util.Locale;

/** Texts compared as people compare them: case and the width of blanks do not matter. */
final class Wording {
    private Wording() {}

    static String key(String text) {
        return text == null
                ? ""
                : text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
