package org.throughline.core.find;

/** How well words fit a text; the best comes first. */
public enum Rank {
    /** The text is the words. */
    EXACT,
    /** The words are where a word of the text begins. */
    BEGINS,
    /** Each of several words begins a word, but they do not stand together. */
    APART,
    /** The words are somewhere in the text. */
    CONTAINS;

    /** Returns how words are in a text, together or each for itself; null where one of them is not. */
    public static Rank of(String text, String words) {
        String wanted = Folded.fold(words);
        Folded folded = new Folded(text);
        Rank together = folded.rank(wanted);
        if (together != null) {
            return together;
        }
        Rank worst = APART;
        for (String word : wanted.split(" ")) {
            Rank rank = folded.rank(word);
            if (rank == null) {
                return null;
            }
            worst = rank == CONTAINS ? CONTAINS : worst;
        }
        return worst;
    }
}
