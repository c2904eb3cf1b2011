package org.throughline.diagram.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.throughline.core.process.NotWritableException;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriter;
import org.throughline.diagram.AutoLayout;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.diagram.internal.drawing.Scene;
import org.throughline.diagram.internal.picture.Picture;
import org.throughline.model.geometry.Bounds;

/** Writes a flowchart as one picture of dots. */
public final class PngFile implements ProcessWriter {
    @Override
    public String id() {
        return "org.throughline.diagram.png";
    }

    @Override
    public String label() {
        return "Portable Network Graphics";
    }

    @Override
    public List<String> extensions() {
        return List.of("png");
    }

    @Override
    public boolean hasScale() {
        return true;
    }

    /** Refuses a picture of more dots than a program can be expected to show. */
    @Override
    public void write(ProcessExport export, OutputStream out) throws IOException {
        Drawing drawing = new Drawing(Scene.of(AutoLayout.laidOutCopy(export.process())));
        Bounds frame = drawing.frame();
        double largest = Picture.largestScale(frame);
        if (export.scale() > largest) {
            throw new NotWritableException(String.format(
                    Locale.ROOT,
                    "at the scale %s the picture would be too large; it can be %.2f at most, and SVG and PDF have no limit",
                    export.scale(),
                    Math.floor(largest * 100) / 100));
        }
        ImageIO.write(Picture.paint(frame, export.scale(), drawing::draw), "png", out);
    }
}
