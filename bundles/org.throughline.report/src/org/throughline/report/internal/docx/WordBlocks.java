package org.throughline.report.internal.docx;

import java.io.IOException;
import java.util.List;
import org.throughline.chart.markup.Markup;
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

/** Writes the blocks of a report. */
final class WordBlocks {
    private final Markup out;
    private final WordText text;
    private final WordStyles styles;
    private final Pages pages;
    private final WordTables tables;
    private final WordFigures figures;
    private boolean breakBefore;

    WordBlocks(Markup out, WordText text, WordStyles styles, Pages pages, WordFigures figures) {
        this.out = out;
        this.text = text;
        this.styles = styles;
        this.pages = pages;
        this.figures = figures;
        tables = new WordTables(out, text, styles, new Captions(out, text, styles));
    }

    /** Writes a section with its title. */
    void write(Section section) throws IOException {
        boolean titled = false;
        int heading = 0;
        int index = 0;
        for (List<Block> group : Groups.of(section.blocks())) {
            pages.turn(out, Groups.wantsSide(group, pages.upright()));
            if (!titled) {
                titled = true;
                heading(WordStyle.HEADING_1, section.id(), Text.of(section.title()));
            }
            for (Block block : group) {
                if (block instanceof Heading h && h.level() == 1) {
                    heading++;
                    heading(WordStyle.HEADING_2, Contents.anchor(section, heading), h.text());
                } else {
                    write(block, section.keepsToNext(index));
                }
                index++;
            }
        }
    }

    private void heading(WordStyle style, String anchor, Text words) {
        paragraph(style, () -> text.bookmarks().around(out, anchor, () -> text.write(out, words)));
    }

    private void write(Block block, boolean keepNext) throws IOException {
        switch (block) {
            case Heading heading -> paragraph(WordStyle.HEADING_3, heading.text());
            case Paragraph paragraph -> paragraph(WordStyle.BODY, keepNext, () -> text.write(out, paragraph.text()));
            case Notice notice -> paragraph(WordStyle.NOTICE, notice.text());
            case Bullets bullets -> bullets.items().forEach(item -> paragraph(WordStyle.BULLET, item));
            case Quote quote -> quote(quote);
            case Signatures signatures -> signatures.who().forEach(this::signature);
            case PageBreak pageBreak -> breakBefore = true;
            case Table table -> {
                breakPage();
                tables.write(table, pages.page());
            }
            case Figure figure -> {
                breakPage();
                figures.write(figure, pages.page());
            }
            case Chart chart -> {
                breakPage();
                figures.write(chart, pages.page());
            }
        }
    }

    /** What is no paragraph cannot begin a page by itself. */
    private void breakPage() {
        if (breakBefore) {
            breakBefore = false;
            out.start("w:p").start("w:pPr").empty("w:keepNext").empty("w:pageBreakBefore");
            out.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
            out.end().end();
        }
    }

    private void quote(Quote quote) {
        paragraph(WordStyle.QUOTE, quote.words());
        paragraph(WordStyle.QUOTED, quote.who());
    }

    private void signature(Text who) {
        paragraph(WordStyle.SIGNATURE, () -> {
            text.write(out, who);
            out.start("w:r").empty("w:tab").end();
            text.words(out, "Date");
        });
    }

    private void paragraph(WordStyle style, Text words) {
        paragraph(style, () -> text.write(out, words));
    }

    /** Writes a paragraph. */
    void paragraph(WordStyle style, Runnable content) {
        paragraph(style, false, content);
    }

    private void paragraph(WordStyle style, boolean keepNext, Runnable content) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (keepNext) {
            out.empty("w:keepNext");
        }
        if (breakBefore) {
            out.empty("w:pageBreakBefore");
            breakBefore = false;
        }
        out.end();
        content.run();
        out.end().line();
    }
}
