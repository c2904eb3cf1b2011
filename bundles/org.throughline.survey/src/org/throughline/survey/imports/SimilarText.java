package org.throughline.survey.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two wordings have in common, word by word: the Dice coefficient (L. R. Dice, Ecology 26, 1945) of their
 * words, a word weighing the less the more questions of the survey hold it. Case, signs, accents and the spelling of
 * umlauts do not matter, nor does the ending of a long word.
 */
final class SimilarText {
    /** From here on two wordings are taken for the same question; 1 is the same words. */
    static final double THRESHOLD = 0.8;
    /** By so much the best question must be more similar than the next one. */
    static final double MARGIN = 0.1;

    /** Shorter wordings have too little in them to be compared. */
    private static final int FEWEST_WORDS = 3;

    private static final int SHORTEST_STEM = 4;
    private static final double STEM = 0.75;
    /** Words that turn a question round: one that stands on one side only makes another question. */
    private static final Set<String> TURNING = Set.of(
            "not", "no", "never", "none", "without", "t", "nicht", "nie", "kein", "keine", "keinen", "keiner", "keinem",
            "ohne", "before", "after", "vor", "nach");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{N}.*");

    private final Map<String, Integer> holding = new HashMap<>();

    /** Looks at all wordings that one is to be chosen from. */
    SimilarText(Collection<String> wordings) {
        for (String wording : wordings) {
            new HashSet<>(words(wording)).forEach(word -> holding.merge(word, 1, Integer::sum));
        }
    }

    /** Returns 0 for nothing in common to 1 for the same words; 0 where one is too short or turned round. */
    double of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (Math.min(left.size(), right.size()) < FEWEST_WORDS
                || !decisive(left).equals(decisive(right))) {
            return 0;
        }
        double all = weight(left) + weight(right);
        double shared = 0;
        List<String> open = new ArrayList<>(right);
        for (String word : left) {
            String twin = open.contains(word)
                    ? word
                    : open.stream()
                            .filter(candidate -> haveOneStem(word, candidate))
                            .findFirst()
                            .orElse(null);
            if (twin != null) {
                open.remove(twin);
                shared += weight(word) + weight(twin);
            }
        }
        return shared / all;
    }

    /** Returns whether a text is long enough to be compared. */
    static boolean isWording(String text) {
        return words(text).size() >= FEWEST_WORDS;
    }

    private static Set<String> decisive(List<String> words) {
        Set<String> found = new HashSet<>(words);
        found.removeIf(word -> !TURNING.contains(word) && !DIGIT.matcher(word).matches());
        return found;
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return 1.0 / holding.getOrDefault(word, 1);
    }

    private static boolean haveOneStem(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && common >= STEM * Math.max(one.length(), other.length());
    }

    private static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
