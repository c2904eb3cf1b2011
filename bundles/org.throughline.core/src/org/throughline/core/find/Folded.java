package org.throughline.core.find;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** A text as it is compared: without case and accents, one space between words. */
final class Folded {
    private static final int BEFORE = 30;
    private static final int AROUND = 100;

    private final String plain;
    private final String folded;

    Folded(String text) {
        plain = text.strip().replaceAll("\\s+", " ");
        folded = fold(plain);
    }

    static String fold(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String base = line.chars().allMatch(c -> c < 128)
                ? line
                : StringUtils.stripAccents(line).replace("ß", "ss").replace("ẞ", "ss");
        return base.toLowerCase(Locale.ROOT);
    }

    /** Returns how folded words are in this text; null where they are not. */
    Rank rank(String words) {
        if (folded.equals(words)) {
            return Rank.EXACT;
        }
        int at = folded.indexOf(words);
        boolean found = at >= 0;
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(words, at + 1);
        }
        return !found ? null : at >= 0 ? Rank.BEGINS : Rank.CONTAINS;
    }

    /** Returns the text around folded words; its beginning where letters became more or fewer by folding. */
    String around(String words) {
        int at = plain.length() == folded.length() ? Math.max(0, folded.indexOf(words)) : 0;
        int from = at <= BEFORE ? 0 : plain.offsetByCodePoints(0, plain.codePointCount(0, at - BEFORE));
        int end = Math.min(plain.length(), from + AROUND);
        int to = plain.offsetByCodePoints(0, plain.codePointCount(0, end));
        return (from > 0 ? "…" : "") + plain.substring(from, to).strip() + (to < plain.length() ? "…" : "");
    }
}
