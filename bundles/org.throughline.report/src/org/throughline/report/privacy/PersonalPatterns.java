package org.throughline.report.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of what may tell who somebody is. No pattern takes longer than linear time. */
final class PersonalPatterns {
    /** Longer texts are looked at piece by piece. */
    private static final int PIECE = 20_000;

    private static final Map<PersonalKind, Pattern> PATTERNS = new EnumMap<>(PersonalKind.class);

    static {
        PATTERNS.put(PersonalKind.MAIL, Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}+"));
        PATTERNS.put(
                PersonalKind.PHONE,
                Pattern.compile("(?<![\\w.,-])(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b)"
                        + "(?:(?:\\+\\d{1,3}[ ./-]?)?\\(\\d{2,5}\\)|\\+\\d{1,5}|0\\d{1,5}|\\d{3}(?=[ .-]\\d{3}[ .-]\\d{4}\\b))"
                        + "(?:[ ./-]{1,2}\\d{2,5}){2,5}(?![\\w,])"));
        PATTERNS.put(
                PersonalKind.BIRTH,
                Pattern.compile(
                        "(?iu)\\b(?:born|birth(?:day|date)?|d\\.?o\\.?b\\.?|geboren|geb\\.|geburtsdatum)[^\\d\\n]{1,12}"
                                + "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}"));
        PATTERNS.put(
                PersonalKind.RECORD,
                Pattern.compile(
                        "(?iu)\\b(?:mrn|ssn|record(?: number| no\\.?)?|patient(?: number| no\\.?| id)|insurance(?: number| no\\.?)"
                                + "|fallnummer|patientennummer|versichertennummer)[:# ]{1,3}[\\p{L}]{0,3}\\d[\\d-]{3,15}"));
        PATTERNS.put(
                PersonalKind.PERSON,
                Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Nurse|Herr|Herrn|Frau|Schwester)\\b\\.?\\h"
                        + "(?:(?:Dr|med)\\.?\\h){0,2}\\p{Lu}[\\p{L}'’-]{1,40}(?:\\h\\p{Lu}[\\p{L}'’-]{1,40})?"));
        PATTERNS.put(PersonalKind.COMPUTER, Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.])"));
    }

    private PersonalPatterns() {}

    /** Returns what a text holds of each kind. */
    static Map<PersonalKind, List<String>> find(String text) {
        Map<PersonalKind, List<String>> found = new EnumMap<>(PersonalKind.class);
        for (int from = 0; from < text.length(); from += PIECE) {
            String piece = text.substring(from, Math.min(text.length(), from + PIECE));
            PATTERNS.forEach((kind, pattern) -> {
                Matcher matcher = pattern.matcher(piece);
                while (matcher.find()) {
                    found.computeIfAbsent(kind, k -> new ArrayList<>()).add(matcher.group());
                }
            });
        }
        return found;
    }
}
