package org.throughline.chart.sheet;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How wide the columns of a sheet are, in digits: as wide as what stands in them, but together not much wider than a
 * page, since a sheet that is printed on one becomes too small to be read. Where the page is too narrow for all, the
 * columns whose texts need the most lines get what room there is.
 */
final class ColumnWidths {
    /** What a page on its side holds. */
    private static final int PAGE = 170;
    /** What an upright page holds. */
    private static final int UPRIGHT = 95;
    /** A wider column reads badly. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 9;
    /** A longer word is broken. */
    private static final int WORD = 16;
    /** What stands around the letters, and the button that filters by a column. */
    private static final int AROUND = 3;

    /** How many letters of a text are as wide as a digit. */
    private static final double LETTERS = 1.1;
    /** By how much a column grows at once. */
    private static final double STEP = 3;
    /** So many rows tell what a column needs. */
    private static final int SAMPLE = 200;
    /** A row cannot be higher, however much stands in it. */
    private static final int MOST_LINES = 27;

    private final double[] widths;

    private ColumnWidths(double[] widths) {
        this.widths = widths;
    }

    static ColumnWidths of(Sheet sheet) {
        int count = sheet.columns().size();
        int[] least = new int[count];
        int[] wanted = new int[count];
        for (int i = 0; i < count; i++) {
            least[i] = longest(sheet.columns().get(i).split("\\s+"));
            wanted[i] = sheet.columns().get(i).length();
            for (List<Object> row : sheet.rows()) {
                String text = WorkbookFile.text(row.get(i));
                least[i] = Math.max(least[i], longest(text.split("[\\s-]+")));
                wanted[i] = Math.max(wanted[i], longest(text.split("\n")));
            }
        }
        double[] widths = widths(least, wanted, WIDEST);
        if (DoubleStream.of(widths).sum() > PAGE) {
            widths = shared(sheet, widths(least, wanted, NARROWEST), widths);
        }
        return new ColumnWidths(widths);
    }

    private static int longest(String[] texts) {
        int longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, text.length());
        }
        return longest;
    }

    private static double[] widths(int[] least, int[] wanted, int widest) {
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            int word = Math.min(least[i], WORD);
            widths[i] = AROUND + Math.max(word, Math.min(Math.max(wanted[i], NARROWEST - AROUND), widest));
        }
        return widths;
    }

    private static double[] shared(Sheet sheet, double[] least, double[] most) {
        double[] widths = least.clone();
        double[] needs = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            needs[i] = need(sheet, i, widths[i]);
        }
        int neediest = neediest(needs, widths, most);
        while (neediest >= 0 && DoubleStream.of(widths).sum() + STEP <= PAGE) {
            widths[neediest] += STEP;
            needs[neediest] = need(sheet, neediest, widths[neediest]);
            neediest = neediest(needs, widths, most);
        }
        return widths;
    }

    private static int neediest(double[] needs, double[] widths, double[] most) {
        int neediest = -1;
        for (int i = 0; i < needs.length; i++) {
            if (widths[i] + STEP <= most[i] && (neediest < 0 || needs[i] > needs[neediest])) {
                neediest = i;
            }
        }
        return neediest;
    }

    /** One high cell makes its whole row high, and so counts for more than many low ones. */
    private static double need(Sheet sheet, int column, double width) {
        double need = 0;
        for (List<Object> row :
                sheet.rows().subList(0, Math.min(SAMPLE, sheet.rows().size()))) {
            double lines = Math.min(MOST_LINES, lines(WorkbookFile.text(row.get(column)), width - 1));
            need += lines * lines;
        }
        return need;
    }

    /** Returns the width of a column. */
    double of(int column) {
        return widths[column];
    }

    /** Returns how many lines the headings take. */
    int headingLines(Sheet sheet) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, lines(sheet.columns().get(i), (widths[i] - AROUND) / WorkbookFile.BOLD));
        }
        return most;
    }

    /** Returns how many lines the highest cell of a row takes. */
    int lines(List<Object> row) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, lines(WorkbookFile.text(row.get(i)), widths[i] - 1));
        }
        return most;
    }

    /** Returns how many lines a text takes in a column that holds so many digits. */
    private static int lines(String text, double digits) {
        double width = digits * LETTERS;
        int lines = 0;
        for (String line : text.split("\n")) {
            double used = 0;
            lines++;
            for (String word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                lines += (int) Math.max(0, Math.ceil(word.length() / width) - 1);
                used += (used > 0 ? 1 : 0) + Math.min(word.length(), width);
            }
        }
        return lines;
    }

    /** Returns the width of all columns. */
    double sum() {
        return DoubleStream.of(widths).sum();
    }

    /** Returns whether an upright page holds them. */
    boolean fitUpright() {
        return sum() <= UPRIGHT;
    }
}
