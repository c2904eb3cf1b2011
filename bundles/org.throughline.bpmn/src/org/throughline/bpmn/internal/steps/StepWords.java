package org.throughline.bpmn.internal.steps;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of an entry say besides the name of a step. */
final class StepWords {
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)((?:(?:if|when|unless|in case)\\b[^:]{0,120}?)|yes|no|true|false|else|otherwise|ok|not ok)\\s*(?::|->|→|=>)\\s*(.*)");
    private static final Pattern BARE_CONDITION = Pattern.compile("(?i)yes|no|else|otherwise");
    private static final Pattern PREFIX = Pattern.compile("([^:;.?!\"]{1,60}?)\\s*:(?:\\s+(.*)|$)");
    private static final Pattern END = Pattern.compile("(?i)(?:the )?(?:end|stop)(?: of process)?[.!]?");
    private static final Pattern ENDS =
            Pattern.compile("(?i)(.*\\S)\\s*(?:[,;–—]|\\s-|->|→|=>|\\(|\\.\\s)\\s*(?:then )?(?:end|stop)\\)?[.!]?");
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(?:go on|goes on|continue|continues|next|next step|nothing|-|–)[.]?");
    private static final Pattern JUMP = Pattern.compile(
            "(?i)(?:(?:go|goes|return|returns)\\s+(?:back\\s+)?to|back\\s+to|repeat(?:\\s+from)?|loop\\s+to)\\s*:?\\s+(?:step\\s+)?[\"“]?(.+?)[\"”]?[.]?");
    private static final int MOST_WORDS = 6;

    private StepWords() {}

    /** Returns the condition that an entry begins with and the rest of it; null where it begins with none. */
    static String[] condition(String text) {
        Matcher found = CONDITION.matcher(text);
        if (found.matches()) {
            return new String[] {found.group(1).strip(), found.group(2).strip()};
        }
        return BARE_CONDITION.matcher(text).matches() ? new String[] {text, ""} : null;
    }

    /** Returns what stands before a colon and the rest; null where there is none or it is no name. */
    static String[] prefix(String text) {
        Matcher found = PREFIX.matcher(text);
        if (!found.matches() || found.group(1).split("\\s+").length > MOST_WORDS) {
            return null;
        }
        String prefix = found.group(1).strip();
        boolean named = prefix.codePoints().anyMatch(Character::isLetter);
        return named
                ? new String[] {
                    prefix, found.group(2) == null ? "" : found.group(2).strip()
                }
                : null;
    }

    static boolean isNote(String prefix) {
        return prefix.toLowerCase(Locale.ROOT).matches("note|nb|n\\.b|remark|comment");
    }

    /** Returns whether a word before a colon says what an entry is, and is no participant. */
    static boolean isReserved(String prefix) {
        return isNote(prefix) || isStart(prefix) || isEnd(prefix);
    }

    static boolean isStart(String text) {
        return text.equalsIgnoreCase("start") || text.equalsIgnoreCase("begin");
    }

    static boolean isEnd(String text) {
        return END.matcher(text).matches();
    }

    /** Returns an entry without the word at its end that ends the way; null where it has none. */
    static String withoutEnd(String text) {
        Matcher found = ENDS.matcher(text);
        return found.matches()
                ? found.group(1).strip().replaceAll("[,;–—-]$", "").strip()
                : null;
    }

    static boolean goesOn(String text) {
        return text.isEmpty() || GOES_ON.matcher(text).matches();
    }

    /** Returns the number or name that a way goes back or on to; null where the entry does not say so. */
    static String jump(String text) {
        Matcher found = JUMP.matcher(text);
        return found.matches() ? found.group(1).strip() : null;
    }

    /** Returns whether an entry is something that somebody does, and not only where the way leads. */
    static boolean isWork(String text) {
        String[] prefix = prefix(text);
        return !goesOn(text) && !isEnd(text) && jump(text) == null && (prefix == null || !isReserved(prefix[0]));
    }

    /** Returns the condition of the way that a list leaves out. */
    static String otherwise(String condition) {
        if (condition == null) {
            return null;
        }
        return switch (condition.toLowerCase(Locale.ROOT)) {
            case "yes" -> "no";
            case "no" -> "yes";
            case "true" -> "false";
            case "false" -> "true";
            case "ok" -> "not ok";
            case "not ok" -> "ok";
            default -> "otherwise";
        };
    }

    static boolean isOtherwise(String condition) {
        return condition != null && condition.matches("(?i)else|otherwise");
    }

    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
