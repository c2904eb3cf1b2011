package org.throughline.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;

/**
 * The titles of a report as a tree, each with the id that links lead to.
 *
 * @param parts the headings below
 */
public record Headings(String id, Text title, List<Headings> parts) {
    /** Returns the sections with their headings. */
    public static List<Headings> of(ReportDocument report) {
        return report.sections().stream().map(Headings::of).toList();
    }

    private static Headings of(Section section) {
        Headings top = new Headings(section.id(), Text.of(section.title()), new ArrayList<>());
        int number = 0;
        for (Block block : section.blocks()) {
            if (block instanceof Heading heading) {
                number++;
                Headings above = top.parts.isEmpty() || heading.level() == 1 ? top : top.parts.getLast();
                above.parts.add(new Headings(id(section, number), heading.text(), new ArrayList<>()));
            }
        }
        return top;
    }

    /**
     * Returns the id of a heading.
     *
     * @param number its place among all headings of the section, from 1
     */
    static String id(Section section, int number) {
        return section.id() + "--" + number;
    }
}
