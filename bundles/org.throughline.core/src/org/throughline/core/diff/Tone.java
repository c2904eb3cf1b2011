package org.throughline.core.diff;

/** How differences are told: as what happened between two states, or as what a to-be process does otherwise. */
enum Tone {
    /** What happened. */
    HAPPENED(""),
    /** What shall be otherwise. */
    TO_BE("toBe.");

    private final String prefix;

    Tone(String prefix) {
        this.prefix = prefix;
    }

    /** Returns a sentence; where the tone has none of its own, the one of all tones. */
    String say(String key, Object... arguments) {
        return Sentences.of(Sentences.has(prefix + key) ? prefix + key : key, arguments);
    }
}
