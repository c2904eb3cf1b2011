package org.throughline.core.find;

/** The words of this package, from messages.properties. */
final class Texts {
    private static final org.throughline.core.language.Texts TEXTS =
            new org.throughline.core.language.Texts(Texts.class);

    private Texts() {}

    static boolean has(String key) {
        return TEXTS.has(key);
    }

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
