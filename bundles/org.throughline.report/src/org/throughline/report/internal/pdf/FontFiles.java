package org.throughline.report.internal.pdf;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The machine's fonts that may be embedded, in a fixed order: the first family of those usual on Linux, Windows and
 * macOS, then every other upright font by the name of its file. A machine without any gets the one that PDFBox brings.
 * Letters are not joined to one sign, as fi may be, since nobody would find the word.
 */
final class FontFiles implements Closeable {
    private static final Logger LOG = Logger.getLogger(FontFiles.class.getName());
    private static final String[][] FAMILIES = {
        {"dejavusans.ttf", "dejavusans-bold.ttf"},
        {"verdana.ttf", "verdanab.ttf"},
        {"verdana.ttf", "verdana bold.ttf"},
        {"notosans-regular.ttf", "notosans-bold.ttf"},
        {"segoeui.ttf", "segoeuib.ttf"},
        {"liberationsans-regular.ttf", "liberationsans-bold.ttf"},
        {"arial.ttf", "arialbd.ttf"},
        {"arial.ttf", "arial bold.ttf"}
    };
    private static final String BROUGHT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern SPECIAL = Pattern.compile("bold|italic|oblique|mono|condensed|narrow|light|serif");
    private static final String OUTLINES = "glyf";

    private final List<TrueTypeFont> opened = new ArrayList<>();
    private final List<File> untried = new ArrayList<>();
    private TrueTypeFont regular;
    private TrueTypeFont bold;

    FontFiles() throws IOException {
        Map<String, File> found = new HashMap<>();
        new FontFileFinder()
                .find().stream()
                        .map(File::new)
                        .sorted()
                        .filter(file -> name(file).endsWith(".ttf"))
                        .forEach(file -> found.putIfAbsent(name(file), file));
        for (String[] family : FAMILIES) {
            if (regular == null && found.containsKey(family[0]) && found.containsKey(family[1])) {
                regular = open(found.get(family[0]));
                bold = open(found.get(family[1]));
            }
        }
        if (regular == null || bold == null) {
            regular = brought();
            bold = regular;
        }
        found.values().stream()
                .filter(file -> !SPECIAL.matcher(name(file)).find())
                .sorted(Comparator.comparing(FontFiles::name))
                .forEach(untried::add);
    }

    private static String name(File file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /** Returns the next font that may be embedded; null after the last. */
    TrueTypeFont next() {
        while (!untried.isEmpty()) {
            TrueTypeFont font = open(untried.removeFirst());
            if (font != null) {
                return font;
            }
        }
        return null;
    }

    private TrueTypeFont brought() throws IOException {
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(BROUGHT), BROUGHT)) {
            return keep(new TTFParser().parse(new RandomAccessReadBuffer(font)));
        }
    }

    private TrueTypeFont open(File file) {
        try {
            TrueTypeFont font = keep(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
            boolean fit = font.getTableMap().containsKey(OUTLINES) && mayBeEmbedded(font);
            return fit ? font : null;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "the font " + file + " cannot be read");
            return null;
        }
    }

    private TrueTypeFont keep(TrueTypeFont font) {
        font.setEnableGsub(false);
        opened.add(font);
        return font;
    }

    /** The rights that a font's maker gave: bit 1 alone forbids embedding, bit 8 forbids a part of it. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        int rights = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
        return (rights & 0xf) != 2 && (rights & 0x100) == 0;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : opened) {
            font.close();
        }
    }
}
