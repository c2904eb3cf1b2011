package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.flow.figures.WrappedText;

class WrappedTextTest {
    private static final Dimension STEP = new Dimension(128, 52);

    private Font font;

    @BeforeEach
    void takeFont() {
        font = Display.getDefault().getSystemFont();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draw blood",
                "Schedule the appointment and tell the patient how to prepare for the examination of next week",
                "Krankenversicherungskostenübernahmebescheinigungsanforderungsformular",
                "one\ntwo\nthree\nfour\nfive\nsix\nseven",
            })
    void noLineIsWiderAndNoTextHigherThanItsArea(String words) {
        WrappedText text = new WrappedText();
        text.set(words);
        List<String> lines = text.fit(font, STEP);
        for (String line : lines) {
            assertTrue(FigureUtilities.getTextWidth(line, font) <= STEP.width, line);
        }
        int height = lines.size() * FigureUtilities.getFontMetrics(font).getHeight();
        assertTrue(height <= STEP.height, lines.toString());
        assertEquals(text.isCut(), lines.getLast().endsWith("…"));
    }

    @Test
    void whatFitsIsWhole() {
        WrappedText text = new WrappedText();
        text.set("Draw blood");
        assertEquals(List.of("Draw blood"), text.fit(font, STEP));
        assertFalse(text.isCut());
        text.set(null);
        assertEquals(List.of(), text.fit(font, STEP));
    }
}
