package org.throughline.report.internal.office;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** Shares the width of a page between the columns of a table, by what is written in them. */
public final class ColumnWidths {
    /** What a letter of a cell takes, in twentieths of a point. */
    private static final int LETTER = 100;
    /** What stands left and right of a cell's text. */
    private static final int PADDING = 230;
    /** A longer word may be broken. */
    private static final int LONGEST_WORD = 16;
    /** A date, a number with its count, an interval: a line of so many letters is one thing and best not wrapped. */
    private static final int PHRASE = 18;
    /** Phrases are kept whole while they leave so much of the width to columns of sentences. */
    private static final double FOR_PHRASES = 0.8;
    /** An interval is kept whole before longer phrases are. */
    private static final int SHORT_PHRASE = 14;

    private static final double FOR_SHORT_PHRASES = 0.93;
    /** A longer line is wrapped. */
    private static final int LONGEST_LINE = 60;

    /** A longer cell weighs no more: a single one must not take the room of all others. */
    private static final int LONGEST_CELL = 160;

    /** Shares are tried so often; the last differs from the one before by less than a point. */
    private static final int TRIES = 40;

    /** How much more a high cell counts than a low one. */
    private static final double STRESS = 3;

    private final int[] least;
    private final int[] phrases;
    private final int[] shortPhrases;
    private final int[] wanted;
    private final double[] weight;

    public ColumnWidths(Table table) {
        int columns = table.columns().size();
        least = new int[columns];
        phrases = new int[columns];
        shortPhrases = new int[columns];
        wanted = new int[columns];
        weight = new double[columns];
        for (int i = 0; i < columns; i++) {
            add(i, table.columns().get(i).heading(), true);
            for (List<Cell> row : table.rows()) {
                int length = 0;
                for (Text line : row.get(i).lines()) {
                    length += add(i, line, false);
                }
                weight[i] += Math.pow(Math.min(length, LONGEST_CELL), STRESS);
            }
            weight[i] = Math.pow(weight[i], 1 / (STRESS + 1));
        }
    }

    private int add(int column, Text text, boolean heading) {
        String plain = text.plain();
        int longest = 1;
        for (String word : plain.split("[\\s\\u00ad\\u200b-]+")) {
            longest = Math.max(longest, word.length());
        }
        least[column] = Math.max(least[column], PADDING + LETTER * Math.min(longest + 1, LONGEST_WORD));
        int whole = heading || plain.chars().noneMatch(Character::isDigit) ? 0 : plain.length();
        keep(phrases, column, whole <= PHRASE ? whole : 0);
        keep(shortPhrases, column, whole <= SHORT_PHRASE ? whole : 0);
        wanted[column] = Math.max(wanted[column], PADDING + LETTER * Math.min(plain.length() + 1, LONGEST_LINE));
        return plain.length();
    }

    private void keep(int[] widths, int column, int letters) {
        widths[column] = Math.max(Math.max(widths[column], least[column]), PADDING + LETTER * (letters + 1));
    }

    /** Returns how wide the table must be so that no usual word is broken. */
    public int least() {
        return IntStream.of(least).sum();
    }

    /** Returns the width of each column; together they are as wide as given. */
    public int[] of(int width) {
        int needed = least();
        if (needed >= width) {
            return filled(IntStream.of(least).asDoubleStream().toArray(), width);
        }
        int[] lowest = lowest(width);
        boolean fits = IntStream.of(wanted).sum() <= width;
        return filled(fits ? IntStream.of(wanted).asDoubleStream().toArray() : wrapped(width, lowest), width);
    }

    private int[] lowest(int width) {
        if (IntStream.of(phrases).sum() <= width * FOR_PHRASES) {
            return phrases;
        }
        return IntStream.of(shortPhrases).sum() <= width * FOR_SHORT_PHRASES ? shortPhrases : least;
    }

    /**
     * Shares a width that is too small for the lines so that rows become low: a column of many long cells gets more
     * than one with a single long cell, none gets less than its words or more than its lines need. With widths w and
     * lengths n of cells the sum of n³/w³ is least where each w goes with the fourth root of the sum of its n³.
     */
    private double[] wrapped(int width, int[] lowest) {
        double low = 0;
        double high = width;
        double[] widths = new double[least.length];
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double scale = (low + high) / 2;
            double sum = 0;
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(lowest[i], Math.min(Math.max(lowest[i], wanted[i]), scale * weight[i]));
                sum += widths[i];
            }
            if (sum < width) {
                low = scale;
            } else {
                high = scale;
            }
        }
        return widths;
    }

    private static int[] filled(double[] shares, int width) {
        double sum = DoubleStream.of(shares).sum();
        int[] widths = new int[shares.length];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : (int) (width * shares[i] / sum);
            left -= widths[i];
        }
        return widths;
    }
}
