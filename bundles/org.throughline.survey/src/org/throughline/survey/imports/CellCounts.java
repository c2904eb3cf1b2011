package org.throughline.survey.imports;

import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;
import org.throughline.survey.store.TextColumn;

/** The cells of a column with how often they are there; the same cell may come more than once. */
@FunctionalInterface
interface CellCounts {
    /** Takes a cell that is in some rows. */
    void cell(String cell, int rows);

    /** Hands over all cells, of few different ones each once. */
    static void of(CellColumn cells, CellCounts to) {
        switch (cells) {
            case CodedColumn few -> {
                int[] counts = few.counts();
                for (int code = 0; code < counts.length; code++) {
                    if (counts[code] > 0) {
                        to.cell(few.values().get(code), counts[code]);
                    }
                }
            }
            case TextColumn many -> {
                int size = many.size();
                for (int row = 0; row < size; row++) {
                    to.cell(many.text(row), 1);
                }
            }
        }
    }
}
