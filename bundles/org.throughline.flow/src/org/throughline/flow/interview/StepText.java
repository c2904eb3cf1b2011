package org.throughline.flow.interview;

import java.util.Collection;
import java.util.Comparator;
import org.throughline.flow.Messages;

/**
 * What was typed for a step. A role is named by {@code @Role: text}, by {@code text @Role}, or, where somebody of that
 * name takes part already, by {@code @Role text}; an @ inside a word is a sign like any other. A name that ends in a
 * question mark is a decision's.
 *
 * @param role who does it; null where the text does not say
 * @param name the name without the role
 * @param problem what is wrong with the text, in a sentence; null where it can be taken
 */
public record StepText(String role, String name, String problem) {

    /**
     * Reads a text.
     *
     * @param known the names of those who take part already
     */
    public static StepText of(String typed, Collection<String> known) {
        String text = typed.strip();
        if (text.startsWith("@")) {
            return beginning(text.substring(1).strip(), known);
        }
        int at = lastRole(text);
        return at < 0 ? named(null, text) : named(text.substring(at + 1), text.substring(0, at));
    }

    private static StepText beginning(String text, Collection<String> known) {
        String role = known.stream()
                .filter(name -> begins(text, name))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        if (role != null) {
            String rest = text.substring(role.length()).strip();
            return named(role, rest.startsWith(":") ? rest.substring(1) : rest);
        }
        int colon = text.indexOf(':');
        return colon > 0
                ? named(text.substring(0, colon), text.substring(colon + 1))
                : new StepText(null, text, Messages.interviewColon);
    }

    private static boolean begins(String text, String name) {
        if (name.isEmpty() || !text.regionMatches(true, 0, name, 0, name.length())) {
            return false;
        }
        char after = text.length() == name.length() ? ' ' : text.charAt(name.length());
        return Character.isWhitespace(after) || after == ':';
    }

    /** Returns the place of the last @ that begins a word and has something behind it; -1 where there is none. */
    private static int lastRole(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == '@' && Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static StepText named(String role, String name) {
        String who = role == null ? null : role.strip().replaceAll("\\s+", " ");
        String what = name.strip();
        return new StepText(who, what, what.isEmpty() ? Messages.interviewName : null);
    }

    /** Returns whether it is a decision's name. */
    public boolean isDecision() {
        return name.endsWith("?");
    }
}
