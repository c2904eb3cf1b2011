package org.throughline.survey.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words by which exports say yes and no. */
public final class YesNo {
    /** How a yes is written in the answers. */
    public static final String YES = "1";
    /** How a no is written in the answers. */
    public static final String NO = "0";

    private static final Set<String> YES_WORDS =
            Set.of("yes", "y", "ja", "j", "oui", "si", "sí", "true", "t", "1", "x", "checked");
    private static final Set<String> NO_WORDS = Set.of("no", "n", "nein", "non", "false", "f", "0", "unchecked");

    private YesNo() {}

    /** Returns whether a cell says yes, in any case and with blanks around it; nothing where it says neither. */
    public static Optional<Boolean> of(String cell) {
        String word = cell == null ? "" : cell.strip().toLowerCase(Locale.ROOT);
        if (YES_WORDS.contains(word)) {
            return Optional.of(true);
        }
        return NO_WORDS.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
