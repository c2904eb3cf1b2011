package org.throughline.survey.answers;

import java.util.regex.Pattern;

/**
 * Writes cells so that a spreadsheet program shows them as text and never runs them. A cell that begins with one of the
 * characters that start a formula (= + - @, their full-width forms, tab, line break) gets an apostrophe in front, and
 * so does a cell that begins with an apostrophe; plain numbers such as -1.5 stay as they are. Reading takes an
 * apostrophe away where such a character follows it, so that every cell comes back as it was.
 */
public final class SafeCell {
    private static final char MARK = '\'';
    private static final String MARKED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SafeCell() {}

    /** Returns a cell as it is written. */
    public static String write(String cell) {
        boolean mark = startsMarked(cell, 0) && !NUMBER.matcher(cell).matches();
        return mark ? MARK + cell : cell;
    }

    /** Returns a cell as it was before it was written. */
    public static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && startsMarked(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsMarked(String cell, int from) {
        return cell.length() > from && MARKED.indexOf(cell.charAt(from)) >= 0;
    }
}
