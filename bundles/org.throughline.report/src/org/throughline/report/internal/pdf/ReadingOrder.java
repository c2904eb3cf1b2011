package org.throughline.report.internal.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts text that is read from the right, and text mixed with it, in the order in which it stands on paper. */
final class ReadingOrder implements BidiSplitter, BidiReorderer {
    private static final Logger LOG = Logger.getLogger(ReadingOrder.class.getName());

    private final Bidi paragraph = new Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        byte level = switch (direction) {
            case LTR -> Bidi.LTR;
            case RTL -> Bidi.RTL;
            default -> Bidi.LEVEL_DEFAULT_LTR;
        };
        paragraph.setPara(text, level, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = paragraph.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return switch (Bidi.getBaseDirection(text)) {
            case Bidi.RTL -> RTL;
            case Bidi.LTR -> LTR;
            default -> NEUTRAL;
        };
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.OUTPUT_REVERSE);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
        } catch (ArabicShapingException e) {
            LOG.log(Level.FINE, e, () -> "letters are left unjoined");
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
