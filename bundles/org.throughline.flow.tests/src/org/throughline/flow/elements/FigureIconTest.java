package org.throughline.flow.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Icons drawn like the figures, for screens of every density. */
class FigureIconTest {
    private static final int SIZE = 16;

    private static int painted(ImageData data, int left, int top) {
        int half = data.width / 2;
        int found = 0;
        for (int y = top * half; y < (top + 1) * half; y++) {
            for (int x = left * half; x < (left + 1) * half; x++) {
                found += data.getAlpha(x, y) > 0 ? 1 : 0;
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void aWholeFigureFillsTheIconAtEveryZoom(int zoom) {
        Display.getDefault();
        for (ElementProvider provider : ElementProviders.all()) {
            ImageData data = provider.icon(SIZE).getImageData(zoom);
            assertEquals(SIZE * zoom / 100, data.width, provider.label());
            assertEquals(data.width, data.height, provider.label());
            int topLeft = painted(data, 0, 0);
            int bottomLeft = painted(data, 0, 1);
            int others = bottomLeft + painted(data, 1, 0) + painted(data, 1, 1);
            assertTrue(topLeft + bottomLeft > 0 && others > topLeft / 2, provider.label() + " at " + zoom + " %");
        }
    }
}
