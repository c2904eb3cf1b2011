package org.throughline.report.internal.pptx;

import java.util.List;
import java.util.Optional;
import org.throughline.report.document.Text;

/**
 * A paragraph, or a part of one.
 *
 * @param begins whether it is the beginning of a paragraph
 * @param leads whether what follows belongs to it, as to a heading
 */
record Passage(SlideStyle style, Text text, SlideType type, boolean begins, boolean leads) implements Piece {
    /** What stands around the words of a notice, in points. */
    static final double AROUND = 10;

    private static final int FEWEST_LINES = 2;

    static Passage of(SlideStyle style, Text text, SlideType type) {
        boolean leads = style == SlideStyle.HEADING
                || style == SlideStyle.QUOTE
                || text.plain().endsWith(":");
        return new Passage(style, TextCut.fit(text), type, true, leads);
    }

    double size() {
        return style.size(type);
    }

    private double line() {
        return size() * SlideType.LINE;
    }

    private double around() {
        return style == SlideStyle.NOTICE ? 2 * AROUND : 0;
    }

    private List<Integer> starts() {
        double width = SlideBox.BODY.width() - style.indent() - around();
        return Wrapped.starts(text.plain(), width, size(), style.isBold());
    }

    @Override
    public double height() {
        return starts().size() * line() + around();
    }

    @Override
    public double before() {
        return style == SlideStyle.NOTICE ? AROUND : begins ? style.before() : 0;
    }

    @Override
    public Optional<Parted> parted(double room, boolean whole) {
        List<Integer> starts = starts();
        int fitting = (int) Math.floor((room - around()) / line());
        int lines = Math.min(fitting, starts.size() - FEWEST_LINES);
        if (lines < FEWEST_LINES || !whole && height() <= SlideBox.BODY.height()) {
            return Optional.empty();
        }
        TextCut cut = TextCut.at(text, starts.get(lines));
        return Optional.of(new Parted(
                new Passage(style, cut.first(), type, begins, false),
                new Passage(style, cut.rest(), type, false, leads)));
    }

    @Override
    public boolean keepsWithNext() {
        return leads;
    }

    @Override
    public List<Text> texts() {
        return List.of(text);
    }
}
