package org.throughline.flow.files;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.throughline.diagram.PrintedFlowchart;
import org.throughline.model.process.Process;

/** Prints a flowchart over as many sheets as it needs to be readable. */
public final class FlowchartPrint {
    private static final double POINTS_PER_INCH = 96;
    private static final double FINEST = 200 / POINTS_PER_INCH;

    private FlowchartPrint() {}

    /**
     * Prints all sheets, or some.
     *
     * @param first the first sheet, counted from 1
     * @param last the last sheet; more than there are is taken as all
     * @return whether the printer took it
     */
    public static boolean print(Printer printer, Process process, String title, int first, int last) {
        Rectangle area = printer.getClientArea();
        Point dots = printer.getDPI();
        PrintedFlowchart flowchart =
                new PrintedFlowchart(process, title, (int) (area.width * POINTS_PER_INCH / dots.x), (int)
                        (area.height * POINTS_PER_INCH / dots.y));
        if (!printer.startJob(title)) {
            return false;
        }
        double scale = Math.min(FINEST, dots.x / POINTS_PER_INCH);
        for (int page = first - 1; page < Math.min(last, flowchart.count()); page++) {
            if (printer.startPage()) {
                print(printer, area, flowchart.paint(page, scale));
                printer.endPage();
            }
        }
        printer.endJob();
        return true;
    }

    private static void print(Printer printer, Rectangle area, BufferedImage sheet) {
        Image image = new Image(printer, imageData(sheet));
        GC graphics = new GC(printer);
        graphics.drawImage(image, 0, 0, sheet.getWidth(), sheet.getHeight(), 0, 0, area.width, area.height);
        graphics.dispose();
        image.dispose();
    }

    /** Returns the dots of a picture as the screen and the printer want them. */
    public static ImageData imageData(BufferedImage picture) {
        int width = picture.getWidth();
        ImageData data = new ImageData(width, picture.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
