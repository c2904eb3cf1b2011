package org.throughline.survey.wording;

/**
 * What became of a question between two waves.
 *
 * @param before its code in the earlier wave; null where it was not asked
 * @param after its code in the later wave; null where it was not asked
 * @param change what changed
 * @param words that in a sentence
 */
public record Aligned(String before, String after, Change change, String words) {
    /** What can happen to a question between two waves. */
    public enum Change {
        /** Asked in the same words with the same answers. */
        SAME,
        /** The same code with other words. */
        REWORDED,
        /** The same code with other answers to choose from. */
        OTHER_CHOICES,
        /** The same words under another code. */
        RENAMED,
        /** Asked only before. */
        DROPPED,
        /** Asked only after. */
        ADDED
    }

    /** Returns whether both waves can be compared without a word of caution. */
    public boolean isComparable() {
        return change == Change.SAME;
    }
}
