package org.throughline.report.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Table;
import org.throughline.report.internal.office.ColumnWidths;
import org.throughline.report.internal.office.ViewBox;

/** Parts the blocks of a section where the page may be turned: what a heading leads stays with it. */
final class Groups {
    private Groups() {}

    /** Returns the groups: each begins with its headings, and one at least is returned. */
    static List<List<Block>> of(List<Block> blocks) {
        List<List<Block>> groups = new ArrayList<>();
        List<Block> group = new ArrayList<>();
        boolean onlyHeadings = true;
        for (Block block : blocks) {
            if (block instanceof Heading && !onlyHeadings) {
                groups.add(group);
                group = new ArrayList<>();
                onlyHeadings = true;
            }
            group.add(block);
            onlyHeadings = onlyHeadings && block instanceof Heading;
        }
        groups.add(group);
        return groups;
    }

    /** Returns whether something in a group needs more room than an upright page has. */
    static boolean wantsSide(List<Block> group, PageBox upright) {
        return group.stream().anyMatch(block -> switch (block) {
            case Figure figure -> figure.wide() && !upright.isBetterFor(ViewBox.of(figure.svg()));
            case Table table -> new ColumnWidths(table).least() > upright.textWidth();
            default -> false;
        });
    }
}
