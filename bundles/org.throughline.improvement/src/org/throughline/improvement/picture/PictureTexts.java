package org.throughline.improvement.picture;

import org.throughline.core.language.Texts;

/** The words of pictures of a plan, from messages.properties. */
final class PictureTexts {
    private static final Texts TEXTS = new Texts(PictureTexts.class);

    private PictureTexts() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
