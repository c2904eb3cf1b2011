package org.throughline.flow.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;

/** What is told when the mouse rests on a figure; it is put together only then. */
final class Tip {
    /** Characters; longer lines would reach across the window. */
    private static final int LONGEST_LINE = 80;

    private Supplier<String> text = () -> null;

    void set(Supplier<String> newText) {
        text = newText;
    }

    /** Returns the tip as it is shown; null where nothing is told. */
    IFigure figure() {
        String told = text.get();
        return told == null || told.isBlank() ? null : new Label(broken(told));
    }

    /** Returns a text whose lines are at most 80 characters long where there is a blank to break them at. */
    static String broken(String text) {
        StringBuilder lines = new StringBuilder(text);
        int begin = 0;
        int blank = -1;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                begin = i + 1;
                blank = -1;
            } else if (c == ' ' && i > begin) {
                blank = i;
            }
            if (i - begin >= LONGEST_LINE && blank > begin) {
                lines.setCharAt(blank, '\n');
                begin = blank + 1;
                blank = -1;
            }
        }
        return lines.toString();
    }
}
