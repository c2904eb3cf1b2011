package org.throughline.flow.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;

/** What is told when the mouse rests on a figure; it is put together only then. */
final class Tip {
    private Supplier<String> text = () -> null;

    void set(Supplier<String> newText) {
        text = newText;
    }

    /** Returns the tip as it is shown; null where nothing is told. */
    IFigure figure() {
        String told = text.get();
        return told == null || told.isBlank() ? null : new Label(told);
    }
}
