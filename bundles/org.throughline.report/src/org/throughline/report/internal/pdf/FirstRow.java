package org.throughline.report.internal.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Asks for a sheet with room for the first row of a table: the layout leaves a high row's head behind. */
final class FirstRow {
    /** How high head and caption are, in lines of the table. */
    private static final int HEAD = 7;
    /** How high a line is, in the size of the letters around the table. */
    private static final double LINE = 1.2;
    /** How many letters have room in the width of an upright sheet. */
    private static final int LETTERS = 105;

    private FirstRow() {}

    /**
     * Keeps the head of a table to its first row.
     *
     * @param shares the widths of its columns as parts of the whole, 0 to 1
     */
    static void keep(Element table, double[] shares) {
        Element body = (Element) table.getElementsByTagName("tbody").item(0);
        if (body.getElementsByTagName("tr").item(0) instanceof Element row
                && table.getParentNode() instanceof Element around) {
            int most = 0;
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                most = Math.max(most, lines(cell, Math.max(1, (int) (LETTERS * shares[column++]))));
            }
            around.setAttribute("style", "-fs-page-break-min-height: " + Math.ceil(LINE * (HEAD + most)) + "em");
        }
    }

    /** Returns how many lines a cell has where so many letters have room in one. */
    private static int lines(Node cell, int letters) {
        int lines = 0;
        int first = 0;
        for (Node part = cell.getFirstChild(); part != null; part = part.getNextSibling()) {
            int length = part.getTextContent().length();
            if (part.getNodeName().equals("div")) {
                lines += Math.ceilDiv(length, letters);
            } else {
                first += length;
            }
        }
        return lines + Math.ceilDiv(first, letters);
    }
}
