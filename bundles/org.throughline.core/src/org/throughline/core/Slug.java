package org.throughline.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The part of a name that can stand in a file name on every system. */
public final class Slug {
    private static final int LONGEST = 60;
    /** Names that Windows keeps for devices, whatever follows the first point. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private Slug() {}

    /**
     * Returns letters, digits and single hyphens, at most 60; {@code unnamed} where nothing is left. A name that
     * Windows keeps for a device gets a hyphen at its end.
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = start(plain).replaceAll("^-+|-+$", "");
        if (cut.isEmpty()) {
            return "unnamed";
        }
        return RESERVED.matcher(cut).matches() ? cut + "-" : cut;
    }

    /** Cuts a long text, but no character in two. */
    private static String start(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Returns the slug of a name, with a number behind it where {@code taken} says so. */
    public static String unused(String name, Predicate<String> taken) {
        String slug = of(name);
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}
