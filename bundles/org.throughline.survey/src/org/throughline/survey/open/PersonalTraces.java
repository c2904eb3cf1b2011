package org.throughline.survey.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What in a free text may tell who somebody is, by its form alone. It finds what it knows and no more: a text in which
 * nothing is found can still name people.
 */
public final class PersonalTraces {
    private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("an e-mail address", Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+"));
        KNOWN.put("an address on the web", Pattern.compile("(?i)\\b(https?://|www\\.)\\S+"));
        KNOWN.put(
                "a date", Pattern.compile("\\b(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./](\\d{4}|\\d{2}))\\b"));
        KNOWN.put("a long number", Pattern.compile("(?<![\\d./-])\\+?\\(?\\d([ ()/-]{0,2}\\d){5,}(?![\\d./-])"));
        KNOWN.put(
                "a name after a title",
                Pattern.compile("\\b(Dr|Prof|Mr|Mrs|Ms|Miss|Nurse|Doctor|Sister|Herr|Frau|Schwester|Pfleger|Mme|M)\\.?"
                        + "\\s+(?-i:\\p{Lu})\\p{L}+"));
        KNOWN.put("a name that is told", Pattern.compile("(?i)\\b(my name is|mein name ist|i am called)\\s+\\p{L}+"));
    }

    private PersonalTraces() {}

    /** Returns what is found in a text, each kind once, in words; none where nothing is. */
    public static List<String> of(String text) {
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
