package org.throughline.report.internal.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Stores pictures, each once: as SVG, and as PNG for programs that show none. */
public final class PictureParts {
    private final OfficeFile file;
    private final String folder;
    private final Map<String, Stored> stored = new HashMap<>();

    /**
     * Stores them in a document.
     *
     * @param folder the folder of its parts, such as {@code /word}
     */
    public PictureParts(OfficeFile file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    /** A stored picture. */
    public record Stored(ViewBox box, PackagePart svg, PackagePart png) {}

    /**
     * Stores a picture where it is not yet.
     *
     * @param dots dots for each of its units in the PNG
     */
    public Stored store(String svg, double dots) throws IOException {
        Stored known = stored.get(svg);
        if (known != null) {
            return known;
        }
        String name = folder + "/media/picture" + (stored.size() + 1);
        String styled = StyledSvg.of(svg);
        byte[] png = PaintedSvg.png(styled, dots);
        Stored picture = new Stored(
                ViewBox.of(svg),
                file.add(name + ".svg", "image/svg+xml", styled.getBytes(StandardCharsets.UTF_8)),
                file.add(name + ".png", "image/png", png));
        stored.put(svg, picture);
        return picture;
    }
}
