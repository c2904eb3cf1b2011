package org.throughline.survey.time;

import org.throughline.core.language.Texts;

/** The words of series and their charts, from messages.properties. */
final class TimeTexts {
    private static final Texts TEXTS = new Texts(TimeTexts.class);

    private TimeTexts() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
