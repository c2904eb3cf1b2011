package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Captioned.Label;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.Inline.Words;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** Numbers tables and figures and writes these numbers where texts refer to them. */
final class CrossReferences {
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private CrossReferences() {}

    /** Returns the sections with all numbers; a reference to what is not in the report says so. */
    static List<Section> resolve(List<Section> sections) {
        CrossReferences references = new CrossReferences();
        List<Section> numbered = sections.stream().map(references::numbered).toList();
        return numbered.stream().map(references::resolved).toList();
    }

    private Section numbered(Section section) {
        names.put(section.id(), "“" + section.title() + "”");
        List<Block> blocks = new ArrayList<>();
        for (Block block : section.blocks()) {
            blocks.add(block instanceof Captioned captioned ? numbered(captioned) : block);
        }
        return new Section(section.id(), section.title(), blocks);
    }

    private Captioned numbered(Captioned block) {
        int number = counted.merge(block.kind(), 1, Integer::sum);
        names.put(block.label().anchor(), block.kind() + "\u00a0" + number);
        return block.labelled(new Label(block.label().anchor(), number));
    }

    private Section resolved(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.blocks().stream().map(this::resolved).toList());
    }

    private Block resolved(Block block) {
        UnaryOperator<Text> text = this::resolved;
        return switch (block) {
            case Heading heading -> new Heading(text.apply(heading.text()), heading.level());
            case Paragraph paragraph -> new Paragraph(text.apply(paragraph.text()));
            case Notice notice -> new Notice(text.apply(notice.text()));
            case Quote quote -> new Quote(text.apply(quote.words()), text.apply(quote.who()));
            case Bullets bullets ->
                new Bullets(bullets.items().stream().map(text).toList());
            case Signatures signatures -> signatures;
            case PageBreak pageBreak -> pageBreak;
            case Table table -> resolved(table);
            case Figure figure ->
                new Figure(
                        figure.svg(),
                        figure.alternative(),
                        text.apply(figure.caption()),
                        figure.wide(),
                        figure.strip(),
                        figure.label());
            case Chart chart -> new Chart(chart.picture(), chart.data(), text.apply(chart.caption()), chart.label());
        };
    }

    private Table resolved(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(resolved(column.heading()), column.alignment()))
                .toList();
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new Cell(
                                cell.lines().stream().map(this::resolved).toList()))
                        .toList())
                .toList();
        return new Table(resolved(table.caption()), columns, rows, table.label());
    }

    private Text resolved(Text text) {
        return new Text(text.parts().stream().map(this::resolved).toList());
    }

    private Inline resolved(Inline part) {
        return switch (part) {
            case Reference reference ->
                names.containsKey(reference.anchor())
                        ? new Reference(reference.anchor(), names.get(reference.anchor()))
                        : new Words("a part that this report leaves out");
            case Footnote footnote -> new Footnote(resolved(footnote.text()));
            default -> part;
        };
    }
}
