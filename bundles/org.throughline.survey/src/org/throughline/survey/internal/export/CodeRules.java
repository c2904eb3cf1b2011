package org.throughline.survey.internal.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a format allows as the code of a question or of an answer. Codes that differ only in case count as the same. */
enum CodeRules {
    /** Letters, digits, underscore, hyphen and point; a question's begins with a letter or an underscore. */
    XLSFORM(code -> clean(code, "[^A-Za-z0-9_.-]+", "_"), "[A-Za-z_].*", 64, 64, Set.of("meta")),
    /** Letters and digits; a question's begins with a letter and has at most 20, an answer's has at most 5. */
    LIMESURVEY(
            code -> clean(code, "[^A-Za-z0-9]+", ""),
            "[A-Za-z].*",
            20,
            5,
            Set.of("lang", "sid", "savedid", "token", "time", "other", "comment")),
    /** Small letters, digits and single underscores; begins with a letter, at most 26. */
    REDCAP(
            code -> clean(code, "[^A-Za-z0-9]+", "_").toLowerCase(Locale.ROOT).replaceAll("^_+|_+$", ""),
            "[a-z].*",
            26,
            26,
            Set.of(RedcapDictionary.RECORD, "redcap_event_name", "redcap_survey_identifier"));

    private final UnaryOperator<String> clean;
    private final String start;
    private final int longestQuestion;
    private final int longestAnswer;
    private final Set<String> reserved;

    CodeRules(UnaryOperator<String> clean, String start, int longestQuestion, int longestAnswer, Set<String> reserved) {
        this.clean = clean;
        this.start = start;
        this.longestQuestion = longestQuestion;
        this.longestAnswer = longestAnswer;
        this.reserved = reserved;
    }

    private static String clean(String code, String not, String instead) {
        return Normalizer.normalize(Objects.requireNonNullElse(code, "").strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll(not, instead);
    }

    /** Codes given one after the other, each once. */
    final class Given {
        private final Set<String> taken = new HashSet<>();
        private final boolean questions;

        private Given(boolean questions) {
            this.questions = questions;
            if (questions) {
                taken.addAll(reserved);
            }
        }

        /** Returns the code itself where the format allows it, else the nearest one that is still free. */
        String give(String wanted) {
            int longest = questions ? longestQuestion : longestAnswer;
            String clean = CodeRules.this.clean.apply(wanted);
            if (questions ? !clean.matches(start) : clean.isEmpty()) {
                clean = (questions ? "q" : "a") + clean;
            }
            String candidate = cut(clean, longest);
            for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
                candidate = cut(clean, longest - String.valueOf(number).length()) + number;
            }
            return candidate;
        }

        private static String cut(String code, int longest) {
            return code.length() <= longest ? code : code.substring(0, longest);
        }
    }

    Given questions() {
        return new Given(true);
    }

    Given answers() {
        return new Given(false);
    }
}
