package org.throughline.report.internal.pptx;

import java.util.List;
import org.throughline.report.document.Captioned;
import org.throughline.report.document.Text;

/** What stands below a chart or picture, or above a table. */
final class Caption {
    private static final int LINES = 2;
    /** What stands between a picture and its caption, in points. */
    static final double ABOVE = 5;

    private Caption() {}

    /**
     * Returns a caption under its number.
     *
     * @param part which part of the block is shown, from 1
     * @param of how many parts there are
     */
    static Text of(Captioned block, Text shown, int part, int of) {
        String name = block.kind() + "\u00a0" + block.label().number();
        return Text.of(of > 1 ? name + " (" + part + " of " + of + "). " : name + ". ")
                .text(shown);
    }

    /** Returns a caption, shortened where it is very long. */
    static Text shown(Captioned block, SlideType type) {
        return TextCut.shortened(block.caption(), width(), type.more(), false, LINES);
    }

    /** Returns the whole of a caption that is shortened. */
    static List<Text> shortened(Captioned block, SlideType type) {
        return shown(block, type).equals(TextCut.fit(block.caption())) ? List.of() : List.of(block.caption());
    }

    /** The number of the block takes some of a line. */
    private static double width() {
        return SlideBox.BODY.width() * 0.85;
    }

    /** Returns how high it is with what stands above it, in points. */
    static double height(Captioned block, SlideType type) {
        int lines = Wrapped.starts(shown(block, type).plain(), width(), type.more(), false)
                .size();
        return ABOVE + lines * type.more() * SlideType.LINE;
    }
}
