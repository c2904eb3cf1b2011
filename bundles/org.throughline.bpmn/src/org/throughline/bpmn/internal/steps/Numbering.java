package org.throughline.bpmn.internal.steps;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before an entry of a list: a number, a letter, a bullet, a box to tick. */
final class Numbering {
    private static final String NUMBER = "\\(?(\\d{1,4}(?:\\.\\d{1,3})*)(?:[.)](?=\\s|\\D|$)|\\.\\))\\s*";
    private static final String LETTER = "\\(?([A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.)](?:\\s+|$)";
    private static final String STEP = "(?i:step)\\s+(\\d{1,4})\\s*[:.)–-]\\s*";
    private static final String BULLET = "(?:[-–—*+·•‣◦▪■●○►➢✓✔☐☑❑→])(?:\\s+|$)|[•‣◦▪■●○►➢☐☑❑]|o\\s{2,}";
    private static final String BOX = "\\[[ xX]?\\]\\s+";
    private static final Pattern MARK =
            Pattern.compile("(?:" + STEP + "|" + NUMBER + "|" + LETTER + "|" + BULLET + "|" + BOX + ")");
    private static final Pattern BARE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})*)\\s+(?=\\S)");
    private static final int MOST_MARKS = 3;

    private final boolean bare;

    private Numbering(boolean bare) {
        this.bare = bare;
    }

    /** Finds out how a list is numbered: a number without a sign behind it counts where most entries have one. */
    static Numbering of(List<String> entries) {
        long numbered = entries.stream()
                .filter(entry -> BARE.matcher(entry).lookingAt())
                .count();
        return new Numbering(numbered >= 2 && 2 * numbered > entries.size());
    }

    /** Returns the number or letter of an entry; null where it has none. */
    String number(String entry) {
        String rest = entry.strip();
        for (int i = 0; i < MOST_MARKS; i++) {
            Matcher mark = MARK.matcher(rest);
            if (!mark.lookingAt()) {
                break;
            }
            for (int group = 1; group <= 3; group++) {
                if (mark.group(group) != null) {
                    return mark.group(group);
                }
            }
            rest = rest.substring(mark.end()).strip();
        }
        Matcher alone = BARE.matcher(rest);
        return bare && alone.lookingAt() ? alone.group(1) : null;
    }

    /** Returns the entry without what stands before it. */
    String strip(String entry) {
        String rest = entry.strip();
        for (int i = 0; i < MOST_MARKS; i++) {
            Matcher mark = MARK.matcher(rest);
            if (!mark.lookingAt()) {
                break;
            }
            rest = rest.substring(mark.end()).strip();
        }
        Matcher alone = BARE.matcher(rest);
        return bare && alone.lookingAt() ? rest.substring(alone.end()).strip() : rest;
    }

    /** Returns whether a cell holds nothing but a number, a letter or a bullet. */
    static boolean isMark(String cell) {
        return cell.matches("\\d{1,4}(\\.\\d{1,3})*")
                || !cell.isEmpty() && new Numbering(false).strip(cell).isEmpty();
    }
}
