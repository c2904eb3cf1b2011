package org.throughline.survey.internal.dialect.xlsx;

import java.nio.file.Path;
import org.throughline.core.RefusedInputException;

/**
 * Watches the bytes of one XML part go by, block after block: document types and entities, texts that would fill the
 * memory, and cells far beyond the last column of a sheet are refused.
 */
final class PartScanner {
    /** The most bytes between two tags or within one. */
    private static final int LONGEST_RUN = 8 << 20;
    /** The last column of a sheet is XFD. */
    private static final int MOST_LETTERS = 3;

    private final Path file;
    private final String part;
    private final boolean xml;
    private int run;
    private boolean inTag;
    /** What was read of {@code <!D} or {@code <!E}. */
    private int declaration;
    /** What was read of a blank, {@code r}, the equals sign and the quotation mark, then the letters behind them. */
    private int reference;

    PartScanner(Path file, String part) {
        this.file = file;
        this.part = part;
        this.xml = part.endsWith(".xml") || part.endsWith(".rels");
    }

    void scan(byte[] block, int length) throws RefusedInputException {
        if (!xml) {
            return;
        }
        for (int i = 0; i < length; i++) {
            byte sign = block[i];
            run++;
            if (sign == '<') {
                inTag = true;
                run = 0;
            } else if (sign == '>') {
                inTag = false;
                run = 0;
            }
            watchDeclaration(sign);
            watchReference(sign);
            if (run > LONGEST_RUN) {
                throw refused("holds a text of more than " + (LONGEST_RUN >> 20) + " MB");
            }
        }
    }

    private void watchDeclaration(byte sign) throws RefusedInputException {
        if (sign == '<') {
            declaration = 1;
        } else if (declaration == 1 && sign == '!') {
            declaration = 2;
        } else {
            if (declaration == 2 && (sign == 'D' || sign == 'E')) {
                throw refused("declares a document type or entities");
            }
            declaration = 0;
        }
    }

    private void watchReference(byte sign) throws RefusedInputException {
        if (!inTag) {
            reference = 0;
        } else if (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r') {
            reference = 1;
        } else if (reference == 1 && sign == 'r' || reference == 2 && sign == '=') {
            reference++;
        } else if (reference == 3 && (sign == '"' || sign == '\'')) {
            reference++;
        } else if (reference >= 4 && (sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' || sign == '$')) {
            reference++;
        } else {
            if (reference - 4 > MOST_LETTERS && sign >= '0' && sign <= '9') {
                throw refused("has a cell beyond the last column that a sheet can have");
            }
            reference = 0;
        }
    }

    private RefusedInputException refused(String why) {
        return new RefusedInputException(
                file,
                0,
                "the part " + part + " of the workbook " + why + ", which no spreadsheet program writes; open the"
                        + " workbook in one and save it again, or export the survey as CSV");
    }
}
