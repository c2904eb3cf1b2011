package org.throughline.report.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Inline;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Text;

/**
 * All words of a section.
 *
 * @param quotes what somebody said; their words are also among the texts
 * @param drawn the words in pictures
 */
record SectionTexts(List<Text> texts, List<Quote> quotes, List<String> drawn) {
    private static final Pattern DRAWN = Pattern.compile(">([^<>]+)<");

    static SectionTexts of(Section section) {
        SectionTexts all = new SectionTexts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        section.blocks().forEach(all::add);
        return all;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> add(heading.text());
            case Paragraph paragraph -> add(paragraph.text());
            case Notice notice -> add(notice.text());
            case Bullets bullets -> bullets.items().forEach(this::add);
            case Signatures signatures -> signatures.who().forEach(this::add);
            case Quote quote -> {
                quotes.add(quote);
                add(quote.words());
                add(quote.who());
            }
            case PageBreak nothing -> {
                // holds no words
            }
            case Captioned captioned -> addCaptioned(captioned);
        }
    }

    private void addCaptioned(Captioned block) {
        add(block.caption());
        switch (block) {
            case Table table ->
                table.rows().forEach(row -> row.forEach(cell -> cell.lines().forEach(this::add)));
            case Figure figure -> addDrawn(figure.svg());
            case Chart chart -> {
                drawn.addAll(chart.data().categories());
                addDrawn(chart.picture().svg());
            }
        }
    }

    private void addDrawn(String svg) {
        Matcher words = DRAWN.matcher(svg);
        while (words.find()) {
            drawn.add(words.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
    }

    private void add(Text text) {
        texts.add(text);
        for (Inline part : text.parts()) {
            if (part instanceof Footnote footnote) {
                add(footnote.text());
            }
        }
    }
}
