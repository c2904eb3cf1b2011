package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.report.document.Text;

/**
 * A slide of the report, its pieces laid out.
 *
 * @param topic what it is about
 * @param placed what it tells, from the top
 * @param part which slide of its topic it is, from 1
 * @param of how many slides the topic takes
 * @param tables in how many parts each table of the topic is shown
 */
record Slide(Topic topic, List<Placed> placed, int part, int of, Map<TableLook, Integer> tables) {
    /** A piece and how far it stands below the top of the body, in points. */
    record Placed(Piece piece, double y) {}

    /** Returns in how many parts a table is shown. */
    int parts(TablePiece table) {
        return tables.get(table.look());
    }

    /** Returns the texts that it shows. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        texts.add(topic.title());
        placed.forEach(each -> texts.addAll(each.piece().texts()));
        return texts;
    }

    /** Returns what of it is shown shortened, as a whole. */
    List<Text> shortened() {
        List<Text> whole = new ArrayList<>();
        placed.forEach(each -> whole.addAll(each.piece().shortened()));
        return whole;
    }
}
