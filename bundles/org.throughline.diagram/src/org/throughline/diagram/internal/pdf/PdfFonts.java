package org.throughline.diagram.internal.pdf;

import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The machine's fonts that are embedded in a PDF, of each only the letters used. They are tried in a fixed order: first
 * the usual ones, then every other upright one by the name of its file. Letters are not joined to one sign, as fi may
 * be, since nobody would find the word.
 */
final class PdfFonts implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PdfFonts.class.getName());
    private static final List<String> USUAL = List.of(
            "dejavusans.ttf",
            "verdana.ttf",
            "notosans-regular.ttf",
            "segoeui.ttf",
            "liberationsans-regular.ttf",
            "arial.ttf",
            "arial unicode.ttf");
    private static final Pattern SPECIAL = Pattern.compile("bold|italic|oblique|mono|condensed|narrow|light|serif");

    private final PDDocument document;
    private final List<File> untried;
    private final List<TrueTypeFont> opened = new ArrayList<>();
    private final List<TrueTypeFont> refused = new ArrayList<>();
    private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();
    private PDFont usual;

    /** Finds the fonts of the machine. */
    PdfFonts(PDDocument document) {
        this.document = document;
        this.untried = new FontFileFinder()
                .find().stream()
                        .map(File::new)
                        .filter(PdfFonts::isPlain)
                        .sorted(Comparator.comparingInt(PdfFonts::rank)
                                .thenComparing(PdfFonts::name)
                                .thenComparing(File::getPath))
                        .collect(ArrayList::new, List::add, List::addAll);
    }

    private static boolean isPlain(File file) {
        return name(file).endsWith(".ttf") && !SPECIAL.matcher(name(file)).find();
    }

    private static String name(File file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }

    private static int rank(File file) {
        int rank = USUAL.indexOf(name(file));
        return rank < 0 ? USUAL.size() : rank;
    }

    /** Returns the font that most text is in; null where the machine has none that may be embedded. */
    PDFont usual() {
        if (usual == null) {
            usual = fontFor(" ");
        }
        return usual;
    }

    /** Returns a font that has every letter of a line and shows them one by one; null where there is none. */
    PDFont fontFor(String line) {
        if (Font.textRequiresLayout(line.toCharArray(), 0, line.length())) {
            return null;
        }
        for (TrueTypeFont font : List.copyOf(opened)) {
            if (has(font, line) && embed(font)) {
                return embedded.get(font);
            }
        }
        while (!untried.isEmpty()) {
            TrueTypeFont font = open(untried.removeFirst());
            if (font != null && has(font, line) && embed(font)) {
                return embedded.get(font);
            }
        }
        return null;
    }

    private TrueTypeFont open(File file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            font.setEnableGsub(false);
            opened.add(font);
            return font;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "the font " + file + " cannot be read");
            return null;
        }
    }

    private boolean embed(TrueTypeFont font) {
        if (embedded.containsKey(font)) {
            return true;
        }
        try {
            embedded.put(font, PDType0Font.load(document, font, true));
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "the font " + font + " may not be embedded");
            opened.remove(font);
            refused.add(font);
            return false;
        }
    }

    private static boolean has(TrueTypeFont font, String line) {
        try {
            CmapLookup letters = font.getUnicodeCmapLookup();
            return line.codePoints().allMatch(letter -> letters.getGlyphId(letter) != 0);
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "a font has no table of its letters");
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        refused.addAll(opened);
        for (TrueTypeFont font : refused) {
            font.close();
        }
    }
}
