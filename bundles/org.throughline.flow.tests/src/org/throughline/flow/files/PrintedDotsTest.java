package org.throughline.flow.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class PrintedDotsTest {
    @Test
    void thePrinterGetsTheDotsThatWerePainted() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0x123456);
        picture.setRGB(2, 1, 0xFF8001);
        ImageData data = FlowchartPrint.imageData(picture);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                assertEquals(picture.getRGB(x, y) & 0xFFFFFF, data.getPixel(x, y));
            }
        }
        assertEquals(0x34, data.palette.getRGB(data.getPixel(0, 0)).green);
    }
}
