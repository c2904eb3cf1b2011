package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Captioned;

/** Writes captions whose numbers Word counts. */
final class Captions {
    private static final char NO_BREAK = '\u00a0';

    private final Markup out;
    private final WordText text;
    private final WordStyles styles;

    Captions(Markup out, WordText text, WordStyles styles) {
        this.out = out;
        this.text = text;
        this.styles = styles;
    }

    /**
     * Writes a caption.
     *
     * @param above whether it stands above its block and stays with it
     */
    void write(Captioned block, boolean above) {
        begin(above);
        text.bookmarks().around(out, block.label().anchor(), () -> {
            text.words(out, block.kind() + NO_BREAK);
            out.start("w:fldSimple", "w:instr", " SEQ " + block.kind() + " \\* ARABIC ");
            text.words(out, Integer.toString(block.label().number()));
            out.end();
        });
        text.words(out, ". ");
        text.write(out, block.caption());
        out.end().line();
    }

    /** Writes below a part of a figure which part it is. */
    void part(Captioned block, int part, int of) {
        begin(false);
        text.words(out, block.kind() + NO_BREAK + block.label().number() + ", part " + part + " of " + of);
        out.end().line();
    }

    private void begin(boolean above) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", styles.id(WordStyle.CAPTION));
        if (above) {
            out.empty("w:keepNext");
        }
        out.end();
    }
}
