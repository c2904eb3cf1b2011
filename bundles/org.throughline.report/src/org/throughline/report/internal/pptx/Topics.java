package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.throughline.report.document.Text;

/** Parts a section into topics: one where all of it fits a slide, else one for each heading. */
final class Topics {
    private static final String SIGNED = ":  ______________________________   Date: _______________";

    private final Section section;
    private final SlideType type;
    private final List<Topic> topics = new ArrayList<>();
    private Text title;
    private List<List<Piece>> pages;

    private Topics(Section section, SlideType type) {
        this.section = section;
        this.type = type;
    }

    /** Returns the topics of a section in their order. */
    static List<Topic> of(Section section, SlideType type) throws IOException {
        return new Topics(section, type).topics();
    }

    private List<Topic> topics() throws IOException {
        begin(Text.of(section.title()));
        boolean part = false;
        for (Block block : section.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                end(part);
                part = true;
                begin(heading.text());
            } else {
                add(block);
            }
        }
        end(part);
        return new SmallTopics(section, type).together(topics);
    }

    private void begin(Text newTitle) {
        title = newTitle;
        pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        if (SlideTitle.isTooLong(newTitle, type)) {
            add(SlideStyle.WHOLE_TITLE, newTitle);
        }
    }

    private void end(boolean part) {
        pages.removeIf(List::isEmpty);
        if (!pages.isEmpty() || part) {
            topics.add(new Topic(section, title, part, pages));
        }
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> add(SlideStyle.HEADING, heading.text());
            case Paragraph paragraph -> add(SlideStyle.BODY, paragraph.text());
            case Bullets bullets -> bullets.items().forEach(item -> add(SlideStyle.BULLET, item));
            case Notice notice -> add(SlideStyle.NOTICE, notice.text());
            case Quote quote -> {
                add(SlideStyle.QUOTE, quote.words());
                add(SlideStyle.QUOTED, quote.who());
            }
            case Signatures signatures -> signatures.who().forEach(who -> add(SlideStyle.SIGNATURE, who.words(SIGNED)));
            case PageBreak pageBreak -> pages.add(new ArrayList<>());
            case Table table -> pages.getLast().add(TablePiece.of(table, type));
            case Figure figure -> pages.getLast().addAll(PicturePiece.of(figure, type));
            case Chart chart -> pages.getLast().addAll(ChartPiece.of(chart, type));
        }
    }

    private void add(SlideStyle style, Text text) {
        if (!text.isEmpty()) {
            pages.getLast().add(Passage.of(style, text, type));
        }
    }
}
