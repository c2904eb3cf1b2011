package org.throughline.report.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a report is set in, embedded with only the letters used. Letters that no font has become boxes. */
final class ReportFonts implements Closeable {
    private static final String TEXT = "report";
    private static final String SPARE = "spare";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String BOX = "\u25a1";
    private static final int SOFT_HYPHEN = 0xad;

    private final FontFiles files = new FontFiles();
    private final TrueTypeFont regular = files.regular();
    private final TrueTypeFont bold = files.bold();
    private final List<TrueTypeFont> spare = new ArrayList<>();
    private final Map<TrueTypeFont, PDFont> embedded = new LinkedHashMap<>();

    /** Opens the machine's fonts. */
    ReportFonts() throws IOException {}

    /**
     * Letters of one font.
     *
     * @param text as it stands on paper, from the left
     */
    record Run(String text, PDFont font) {}

    /**
     * Finds a font for every letter.
     *
     * @return the words with boxes for letters that the machine has no font for, and without signs that only steer
     */
    String fit(String words) throws IOException {
        Set<Integer> missing = new LinkedHashSet<>();
        words.codePoints().distinct().sorted().filter(letter -> letter >= ' ').forEach(missing::add);
        removeKnown(missing, regular);
        missing.removeIf(ReportFonts::isSteering);
        for (TrueTypeFont font : spare) {
            removeKnown(missing, font);
        }
        while (!missing.isEmpty()) {
            TrueTypeFont next = files.next();
            if (next == null) {
                break;
            }
            if (removeKnown(missing, next)) {
                spare.add(next);
            }
        }
        StringBuilder fitted = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            if (missing.contains(letter)) {
                fitted.append(BOX);
            } else if (!isSteering(letter)) {
                fitted.appendCodePoint(letter);
            }
        });
        return fitted.toString();
    }

    private static boolean isSteering(int letter) {
        return Character.getType(letter) == Character.FORMAT && letter != SOFT_HYPHEN;
    }

    private static boolean removeKnown(Set<Integer> letters, TrueTypeFont font) throws IOException {
        CmapLookup known = font.getUnicodeCmapLookup();
        return letters.removeIf(letter -> known.getGlyphId(letter) != 0);
    }

    /** Returns the rule that names the fonts in the order in which they are tried for each letter. */
    String style() {
        StringBuilder style = new StringBuilder("* { font-family: " + TEXT + ", " + SPARE);
        for (int i = 0; i < spare.size(); i++) {
            style.append(", ").append(SPARE).append(i);
        }
        return style.append("; }\n").toString();
    }

    /** Adds the fonts to a document and names them. */
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        PDFontSupplier plain = supplier(document, regular);
        builder.useFont(plain, TEXT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, bold), TEXT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(plain, SPARE, REGULAR, FontStyle.NORMAL, true);
        for (int i = 0; i < spare.size(); i++) {
            builder.useFont(supplier(document, spare.get(i)), SPARE + i, REGULAR, FontStyle.NORMAL, true);
        }
    }

    private PDFontSupplier supplier(PDDocument document, TrueTypeFont font) throws IOException {
        PDType0Font loaded = PDType0Font.load(document, font, true);
        embedded.put(font, loaded);
        return new PDFontSupplier(loaded);
    }

    /** Cuts a text into parts of one font, once the fonts are embedded. */
    List<Run> runs(String text, boolean strong) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        TrueTypeFont font = null;
        for (int letter : text.codePoints().toArray()) {
            TrueTypeFont next = fontOf(letter, strong);
            if (next != font && !part.isEmpty()) {
                runs.add(new Run(part.toString(), embedded.get(font)));
                part.setLength(0);
            }
            font = next;
            if (has(font, letter)) {
                part.appendCodePoint(letter);
            } else {
                part.append(BOX);
            }
        }
        if (font != null) {
            runs.add(new Run(part.toString(), embedded.get(font)));
        }
        return runs;
    }

    /** Returns whether the embedded fonts have every letter. */
    boolean hasAll(String text) throws IOException {
        for (int letter : text.codePoints().toArray()) {
            if (!has(fontOf(letter, false), letter)) {
                return false;
            }
        }
        return true;
    }

    private TrueTypeFont fontOf(int letter, boolean strong) throws IOException {
        if (strong && has(bold, letter)) {
            return bold;
        }
        if (has(regular, letter)) {
            return regular;
        }
        for (TrueTypeFont font : spare) {
            if (has(font, letter)) {
                return font;
            }
        }
        return regular;
    }

    private static boolean has(TrueTypeFont font, int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
