package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Section;
import org.throughline.report.internal.RegisterAppendix;

/** The number register of slides: it stands in their notes, beside what it explains. */
final class Register {
    private static final Paragraph WHERE = Paragraph.of(
            "Every number of this report is explained in the notes of the slide that shows it: what it is, by which "
                    + "method it was computed, from how many answers, of which wave and from which source. Numbers that "
                    + "stand in charts alone are explained in the notes of the last slide. The register as a table "
                    + "stands in the other forms of this report.");

    private Register() {}

    /** Returns a section without the tables of the register, where it is that; any other as it is. */
    static Section brief(Section section) {
        int tables = section.blocks().indexOf(RegisterAppendix.INTRODUCTION);
        if (!section.id().equals(RegisterAppendix.ID) || tables < 0) {
            return section;
        }
        List<Block> blocks = new ArrayList<>(section.blocks().subList(0, tables));
        blocks.add(WHERE);
        return new Section(section.id(), section.title(), blocks);
    }
}
