package org.throughline.report.internal.pdf;

import java.util.Arrays;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Widths for the columns of a table by what is in them: room for the longest word, and more for those with more text.
 * The layout on paper would give a column no room where another has much text.
 */
final class ColumnWidths {
    /** Longer words may be broken. */
    private static final int LONGEST_WORD = 14;
    /** The length of text that asks for the most room. */
    private static final int MUCH_TEXT = 120;
    /** How much wider a column with much text may be, in letters. */
    private static final double MOST_MORE = 45;

    private ColumnWidths() {}

    /** Gives every column of a table a width; returns the parts of the whole, 0 to 1. */
    static double[] set(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        double[] words = new double[count(rows)];
        double[] lengths = new double[words.length];
        for (int r = 0; r < rows.getLength(); r++) {
            int column = 0;
            for (Element cell = first((Element) rows.item(r)); cell != null; cell = next(cell)) {
                measure(cell.getTextContent(), column, words, lengths);
                column++;
            }
        }
        double[] wanted = new double[words.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = 3 + words[i] + MOST_MORE * Math.sqrt(lengths[i] / MUCH_TEXT);
        }
        double all = Arrays.stream(wanted).sum();
        Element group = table.getOwnerDocument().createElementNS(table.getNamespaceURI(), "colgroup");
        double[] shares = Arrays.stream(wanted).map(width -> width / all).toArray();
        for (double share : shares) {
            Element column = table.getOwnerDocument().createElementNS(table.getNamespaceURI(), "col");
            column.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * share));
            group.appendChild(column);
        }
        table.insertBefore(group, table.getElementsByTagName("thead").item(0));
        return shares;
    }

    private static int count(NodeList rows) {
        int count = 0;
        for (Element cell = first((Element) rows.item(0)); cell != null; cell = next(cell)) {
            count++;
        }
        return count;
    }

    private static Element first(Element row) {
        return row.getFirstChild() instanceof Element cell ? cell : null;
    }

    private static Element next(Element cell) {
        return cell.getNextSibling() instanceof Element next ? next : null;
    }

    private static void measure(String text, int column, double[] words, double[] lengths) {
        for (String word : text.split("\\s")) {
            words[column] = Math.max(words[column], Math.min(LONGEST_WORD, word.length()));
        }
        lengths[column] = Math.max(lengths[column], Math.min(MUCH_TEXT, text.length()));
    }
}
