package org.throughline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** The text of parts of a report, as readers see it. */
final class Texts {
    private Texts() {}

    static String of(List<?> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Section section -> section.title() + "\n" + of(section.blocks());
                    case Block block -> of(block);
                    case Text text -> text.plain();
                    case Cell cell -> of(cell);
                    case List<?> list -> of(list);
                    default -> throw new IllegalArgumentException("no part of a report: " + part);
                })
                .collect(Collectors.joining("\n"));
    }

    static String of(Cell cell) {
        return of(cell.lines());
    }

    static String of(Block block) {
        return switch (block) {
            case Heading heading -> heading.text().plain();
            case Paragraph paragraph -> paragraph.text().plain();
            case Notice notice -> notice.text().plain();
            case Bullets bullets -> of(bullets.items());
            case Quote quote -> quote.words().plain() + "\n" + quote.who().plain();
            case Signatures signatures -> of(signatures.who());
            case PageBreak pageBreak -> "";
            case Figure figure -> figure.caption().plain();
            case Chart chart -> chart.caption().plain() + chart.picture().description();
            case Table table ->
                table.caption().plain() + "\n"
                        + of(table.columns().stream()
                                .map(column -> column.heading())
                                .toList()) + "\n"
                        + of(table.rows());
        };
    }
}
