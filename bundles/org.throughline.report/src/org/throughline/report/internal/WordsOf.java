package org.throughline.report.internal;

import java.util.List;
import java.util.stream.Stream;
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
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Text;

/** The report's own words, without what the client wrote. */
public final class WordsOf {
    private WordsOf() {}

    /** Returns the words of sections, their titles included. */
    public static String sections(List<Section> sections) {
        StringBuilder words = new StringBuilder();
        for (Section section : sections) {
            words.append(section.title()).append('\n');
            section.blocks().stream()
                    .flatMap(WordsOf::texts)
                    .flatMap(text -> text.parts().stream())
                    .forEach(part -> words.append(part instanceof Words own ? own.words() : " "));
            words.append('\n');
        }
        return words.toString();
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text(), SPACE);
            case Paragraph paragraph -> Stream.of(paragraph.text(), SPACE);
            case Notice notice -> Stream.of(notice.text(), SPACE);
            case Bullets bullets -> bullets.items().stream().flatMap(item -> Stream.of(item, SPACE));
            case Quote quote -> Stream.empty();
            case Signatures signatures -> Stream.empty();
            case PageBreak pageBreak -> Stream.empty();
            case Figure figure -> Stream.of(figure.caption(), SPACE);
            case Chart chart -> Stream.of(chart.caption(), SPACE);
            case Table table -> texts(table);
        };
    }

    private static final Text SPACE = Text.of(" ");

    private static Stream<Text> texts(Table table) {
        Stream<Text> headings = table.columns().stream().map(column -> column.heading());
        Stream<Text> cells = table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.lines().stream());
        return Stream.of(Stream.of(table.caption()), headings, cells)
                .flatMap(texts -> texts)
                .flatMap(text -> Stream.of(text, SPACE));
    }
}
