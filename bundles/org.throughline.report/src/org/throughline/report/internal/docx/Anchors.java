package org.throughline.report.internal.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** Finds the places of a report that texts can lead to. */
final class Anchors {
    private final Set<String> found = new LinkedHashSet<>();

    private Anchors() {}

    /** Returns what the report calls its places, in their order. */
    static Set<String> of(ReportDocument report) {
        Anchors anchors = new Anchors();
        for (Section section : report.sections()) {
            anchors.found.add(section.id());
            int heading = 0;
            for (Block block : section.blocks()) {
                if (block instanceof Heading h && h.level() == 1) {
                    heading++;
                    anchors.found.add(Contents.anchor(section, heading));
                }
                anchors.add(block);
            }
        }
        return anchors.found;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> add(heading.text());
            case Paragraph paragraph -> add(paragraph.text());
            case Notice notice -> add(notice.text());
            case Bullets bullets -> bullets.items().forEach(this::add);
            case Signatures signatures -> signatures.who().forEach(this::add);
            case Quote quote -> {
                add(quote.words());
                add(quote.who());
            }
            case Captioned captioned -> add(captioned);
            case PageBreak pageBreak -> {
                // nothing to lead to
            }
        }
    }

    private void add(Captioned captioned) {
        if (!captioned.label().anchor().isEmpty()) {
            found.add(captioned.label().anchor());
        }
        add(captioned.caption());
        if (captioned instanceof Table table) {
            for (List<Cell> row : table.rows()) {
                row.forEach(cell -> cell.lines().forEach(this::add));
            }
        }
    }

    private void add(Text text) {
        for (Inline part : text.parts()) {
            if (part instanceof NumberMark mark) {
                found.add(mark.entry());
            }
        }
    }
}
