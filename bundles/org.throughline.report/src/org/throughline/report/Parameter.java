package org.throughline.report;

import java.util.List;

/**
 * Something that can be chosen about a section.
 *
 * @param key how templates and the command line name it: letters, digits and hyphens
 * @param label how people name it
 * @param values what can be chosen, as templates write it; empty for any text
 * @param usual the value where nothing is chosen
 */
public record Parameter(String key, String label, List<String> values, String usual) {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Keeps a copy of the list. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** Makes a parameter that is on or off. */
    public static Parameter onOff(String key, String label, boolean usual) {
        return new Parameter(key, label, List.of(YES, NO), usual ? YES : NO);
    }

    /** Makes a parameter with values to choose from, the usual one first. */
    public static Parameter choice(String key, String label, List<String> values) {
        return new Parameter(key, label, values, values.getFirst());
    }

    /** Makes a parameter that takes any text. */
    public static Parameter text(String key, String label, String usual) {
        return new Parameter(key, label, List.of(), usual);
    }

    /** Returns whether it is on or off. */
    public boolean isOnOff() {
        return values.equals(List.of(YES, NO));
    }

    static boolean isOn(String value) {
        return value.equals(YES);
    }
}
