package org.throughline.report.document;

import java.util.List;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;

/**
 * A titled part of a report.
 *
 * @param id unique in the report: letters, digits and hyphens
 */
public record Section(String id, String title, List<Block> blocks) {
    /** No more paragraphs keep to what they introduce. */
    private static final int MANY_PARAGRAPHS = 3;

    /** Keeps a copy of the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Returns whether no page may end with a block: a paragraph that announces what follows by a colon, or that stands
     * with few others between a heading and a table or picture.
     */
    public boolean keepsToNext(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && (paragraph.text().plain().endsWith(":") || introduces(index));
    }

    private boolean introduces(int index) {
        int first = index;
        while (first > 0 && blocks.get(first - 1) instanceof Paragraph) {
            first--;
        }
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph) {
            next++;
        }
        return next - first <= MANY_PARAGRAPHS
                && (first == 0 || blocks.get(first - 1) instanceof Heading)
                && next < blocks.size()
                && blocks.get(next) instanceof Captioned;
    }
}
