package org.throughline.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.survey.QuestionKind;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.survey.export.Questionnaire;
import org.throughline.survey.export.Questionnaire.Item;
import org.throughline.survey.instrument.InstrumentTexts;

/** Questions to be answered by hand: boxes to tick, lines to write on. */
final class QuestionBlocks {
    private static final String BOX = "\u2610\u00a0";
    private static final String LINE = "________________________________________";
    private static final String APART = "\u2003\u2003";
    private static final int LINES = 3;

    private final InstrumentTexts texts;

    /** Takes the language of the sheet, a BCP 47 tag. */
    QuestionBlocks(String language) {
        texts = InstrumentTexts.in(language);
    }

    /** Returns what stands above the questions. */
    String title() {
        return texts.text("sheet.tickOne");
    }

    List<Block> of(Questionnaire questionnaire) {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        int number = 0;
        for (Item item : questionnaire.items()) {
            if (!item.onlyFor().equals(before) && !item.onlyFor().isEmpty()) {
                blocks.add(new Heading(Text.ofName(texts.text("sheet.onlyFor", item.onlyFor()))));
            }
            before = item.onlyFor();
            add(blocks, ++number, item);
        }
        blocks.add(new Paragraph(Text.ofName(texts.text("sheet.thanks"))));
        return blocks;
    }

    private void add(List<Block> blocks, int number, Item item) {
        int level = item.onlyFor().isEmpty() ? 1 : 2;
        blocks.add(new Heading(Text.of(number + ". ").name(item.text()), level));
        if (item.kind() == QuestionKind.MULTIPLE) {
            blocks.add(new Paragraph(Text.ofName(texts.text("sheet.several"))));
        }
        if (item.answers().isEmpty()) {
            int lines = item.kind() == QuestionKind.TEXT ? LINES : 1;
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of(LINE));
            }
        } else if (item.kind() == QuestionKind.YES_NO) {
            Text across = Text.EMPTY;
            for (String answer : item.answers()) {
                across = across.words((across.isEmpty() ? "" : APART) + BOX).name(answer);
            }
            blocks.add(new Paragraph(across));
        } else {
            item.answers()
                    .forEach(answer -> blocks.add(new Paragraph(Text.of(BOX).name(answer))));
        }
    }
}
