package org.throughline.report.internal.pptx;

/**
 * How wide words are, whatever letters the machine has on which a report is made: estimates for Arial and letters like
 * it, a little too wide rather than too narrow.
 */
final class LetterWidths {
    private static final double SPARE = 1.04;
    private static final double BOLD = 1.08;

    private LetterWidths() {}

    /** Returns the width of a character, in points. */
    static double of(int character, double size, boolean bold) {
        return share(character) * size * SPARE * (bold ? BOLD : 1);
    }

    /** Returns the width of words in one line, in points. */
    static double of(String words, double size, boolean bold) {
        return words.codePoints().mapToDouble(c -> of(c, size, bold)).sum();
    }

    /** The width against the size of letters. */
    private static double share(int character) {
        if (character < 0x7f) {
            return latin((char) character);
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> character >= 0x1100 && (Character.isIdeographic(character) || character >= 0x2e80) ? 1 : 0.61;
        };
    }

    private static double latin(char character) {
        if ("'ijl|".indexOf(character) >= 0) {
            return 0.23;
        }
        if (" !,./:;I[\\]ft\t".indexOf(character) >= 0) {
            return 0.28;
        }
        if ("`()-r{}".indexOf(character) >= 0) {
            return 0.34;
        }
        if ("cksvxyzJ".indexOf(character) >= 0) {
            return 0.5;
        }
        if ("MW@%".indexOf(character) >= 0) {
            return 0.92;
        }
        if ("mwGOQCDHNRU&".indexOf(character) >= 0) {
            return character == 'm' ? 0.84 : 0.75;
        }
        return Character.isUpperCase(character) ? 0.66 : 0.556;
    }
}
