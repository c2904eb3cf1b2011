package org.throughline.report.internal.pdf.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a picture's style sheet, as far as they choose by the name and the classes of an element. */
final class Rules {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern FOR_SCREENS =
            Pattern.compile("@media\\s+screen\\b[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern SIMPLE = Pattern.compile("([a-z]*)((?:\\.[\\w-]+)*)");

    private final List<Rule> all = new ArrayList<>();
    private final Map<String, Map<String, String>> found = new HashMap<>();

    private record Rule(String name, List<String> classes, Map<String, String> values) {
        boolean chooses(String element, String padded) {
            return (name.isEmpty() || name.equals(element))
                    && classes.stream().allMatch(one -> padded.contains(" " + one + " "));
        }
    }

    /**
     * Adds a style sheet; what it says of screens alone is left out.
     *
     * @throws UnknownPictureException where a rule chooses by something else
     */
    void add(String css) throws UnknownPictureException {
        String printed = FOR_SCREENS
                .matcher(COMMENT.matcher(css).replaceAll(""))
                .replaceAll("")
                .strip();
        Matcher matcher = RULE.matcher(printed);
        int end = 0;
        while (matcher.lookingAt()) {
            for (String selector : matcher.group(1).split(",")) {
                add(selector.strip(), values(matcher.group(2)));
            }
            end = matcher.end();
            matcher.region(end, printed.length());
        }
        if (!printed.substring(end).isBlank()) {
            throw new UnknownPictureException("a style sheet with other than plain rules");
        }
        found.clear();
    }

    private void add(String selector, Map<String, String> values) throws UnknownPictureException {
        String[] parts = selector.split("\\s+");
        Matcher simple = SIMPLE.matcher(parts[parts.length - 1]);
        boolean scoped = parts.length == 1 || parts.length == 2 && parts[0].startsWith(".");
        if (!simple.matches() || !scoped) {
            throw new UnknownPictureException("the selector " + selector);
        }
        List<String> classes = new ArrayList<>();
        for (String one : simple.group(2).split("\\.")) {
            if (!one.isEmpty()) {
                classes.add(one);
            }
        }
        all.add(new Rule(simple.group(1), classes, values));
    }

    /** Returns the properties in a list of them, as the attribute {@code style} has it. */
    static Map<String, String> values(String list) {
        Map<String, String> values = new HashMap<>();
        for (String property : list.split(";")) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                values.put(
                        property.substring(0, colon).strip(),
                        property.substring(colon + 1).strip());
            }
        }
        return values;
    }

    /** Returns what the rules say of an element; a rule with more classes counts more, then the later one. */
    Map<String, String> of(String element, String classes) {
        return found.computeIfAbsent(element + " " + classes, key -> {
            String padded = " " + classes + " ";
            Map<String, String> values = new HashMap<>();
            all.stream()
                    .filter(rule -> rule.chooses(element, padded))
                    .sorted((one, other) -> Integer.compare(
                            one.classes().size(), other.classes().size()))
                    .forEach(rule -> values.putAll(rule.values()));
            return values;
        });
    }
}
