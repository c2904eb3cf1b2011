package org.throughline.report.internal.pptx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.report.internal.office.PaintedSvg;
import org.throughline.report.internal.office.PictureCut.Window;
import org.throughline.report.internal.office.StyledSvg;
import org.throughline.report.internal.office.ViewBox;

/**
 * Where a picture that is too high can be cut so that no words are cut: between rows of dots that show little.
 *
 * @param windows the parts, from the top
 * @param apart whether nothing at all is drawn where they were cut
 */
record CalmRows(List<Window> windows, boolean apart) {
    /** A part is at least so high against the room that there is. */
    private static final double LOWEST = 0.5;

    /** So many rows over and under a cut are looked at. */
    private static final int AROUND = 4;

    private static final int NEARLY_WHITE = 0xf6;

    /**
     * Cuts a picture.
     *
     * @param height how high a part may be, in units of the picture
     */
    static CalmRows of(String svg, double height) throws IOException {
        ViewBox box = ViewBox.of(svg);
        BufferedImage image = PaintedSvg.image(StyledSvg.of(svg), 1);
        double scale = image.getHeight() / box.height();
        int[] drawn = drawn(image);
        List<Window> windows = new ArrayList<>();
        boolean apart = true;
        double top = 0;
        while (box.height() - top > height) {
            double left = box.height() - top;
            int row = calmest(
                    drawn,
                    (int) Math.ceil((top + height * LOWEST) * scale),
                    (int) Math.floor((top + height) * scale),
                    (top + left / Math.ceil(left / height)) * scale);
            apart &= drawn[row] == 0;
            windows.add(new Window(0, top, box.width(), row / scale - top));
            top = row / scale;
        }
        windows.add(new Window(0, top, box.width(), box.height() - top));
        return new CalmRows(windows, apart);
    }

    /** Of rows that are equally calm the one is taken that makes the parts even. */
    private static int calmest(int[] drawn, int from, int to, double even) {
        int found = Math.min(to, drawn.length - 1);
        for (int row = found; row >= Math.max(1, from); row--) {
            int calmer = around(drawn, found) - around(drawn, row);
            if (calmer > 0 || calmer == 0 && Math.abs(row - even) < Math.abs(found - even)) {
                found = row;
            }
        }
        return found;
    }

    private static int around(int[] drawn, int row) {
        int most = 0;
        for (int i = Math.max(0, row - AROUND); i < Math.min(drawn.length, row + AROUND); i++) {
            most = Math.max(most, drawn[i]);
        }
        return most;
    }

    /** How often each row changes between white and anything else: words do so often, lines seldom. */
    private static int[] drawn(BufferedImage image) {
        int[] changes = new int[image.getHeight()];
        int[] dots = new int[image.getWidth()];
        for (int y = 0; y < changes.length; y++) {
            image.getRGB(0, y, dots.length, 1, dots, 0, dots.length);
            boolean white = true;
            for (int dot : dots) {
                boolean now = ((dot >> 16) & 0xff) >= NEARLY_WHITE
                        && ((dot >> 8) & 0xff) >= NEARLY_WHITE
                        && (dot & 0xff) >= NEARLY_WHITE;
                changes[y] += now == white ? 0 : 1;
                white = now;
            }
        }
        return changes;
    }
}
