package org.throughline.improvement.overview;

import org.throughline.core.language.Texts;

/** The words of an overview, from messages.properties. */
final class OverviewTexts {
    private static final Texts TEXTS = new Texts(OverviewTexts.class);

    private OverviewTexts() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
