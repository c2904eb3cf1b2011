package org.throughline.survey.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts UTF-8 text with separated cells into blocks that end where a record ends, so that each can be read on its own. A
 * quotation mark opens a cell where it is the cell's first sign; line breaks up to the one that closes it end nothing.
 */
final class RecordBlocks {
    /** How long a block is in bytes, unless a record is longer. */
    static final int USUAL = 1 << 20;
    /** Longer records than this, in bytes, are cut where they are: no reader takes them. */
    static final int LONGEST = 1 << 24;

    private static final int NONE = -1;

    private final InputStream in;
    private final byte separator;
    private byte[] rest = new byte[0];
    private long offset;
    private boolean ended;

    private byte[] bytes;
    private int length;
    private int scanned;
    private boolean quoted;
    /** Whether there is a quotation mark. */
    private boolean marked;

    private int lastClose;
    /** Where the last record that is complete ends. */
    private int boundary;

    RecordBlocks(InputStream in, char separator) {
        this.in = in;
        this.separator = (byte) separator;
    }

    /**
     * Some records.
     *
     * @param offset where they begin in the text, in bytes
     * @param bytes the records; only the first {@code length} are theirs
     * @param plain whether they hold no quotation mark and no cell that is longer than any survey's
     */
    record Block(long offset, byte[] bytes, int length, boolean plain) {}

    /** Returns the next records; null where there are no more. */
    Block next() throws IOException {
        if (ended && rest.length == 0) {
            return null;
        }
        bytes = Arrays.copyOf(rest, Math.max(USUAL, rest.length));
        length = rest.length;
        scanned = 0;
        quoted = false;
        marked = false;
        lastClose = NONE;
        boundary = 0;
        fill();
        while (boundary == 0 && !ended && length < LONGEST) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            fill();
        }
        int end = end();
        rest = Arrays.copyOfRange(bytes, end, length);
        Block block = new Block(offset, bytes, end, !marked && end <= USUAL);
        offset += end;
        bytes = null;
        return length == 0 ? null : block;
    }

    private int end() {
        if (ended || boundary > 0) {
            return ended ? length : boundary;
        }
        int whole = length - 1;
        while ((bytes[whole] & 0xC0) == 0x80) {
            whole--;
        }
        return whole;
    }

    private void fill() throws IOException {
        int read = in.readNBytes(bytes, length, bytes.length - length);
        length += read;
        ended = length < bytes.length;
        scan();
        if (!quoted) {
            breakBetween(Math.max(lastClose + 1, boundary), length);
        }
    }

    private void scan() {
        byte[] text = bytes;
        int end = length;
        for (int i = scanned; i < end; i++) {
            if (text[i] == '"') {
                quote(i);
            }
        }
        scanned = end;
    }

    private void quote(int at) {
        marked = true;
        if (quoted) {
            quoted = false;
            lastClose = at;
        } else if (lastClose == at - 1 && lastClose != NONE) {
            quoted = true;
        } else if (beginsCell(at)) {
            quoted = true;
            breakBetween(lastClose + 1, at);
        }
    }

    private boolean beginsCell(int at) {
        byte before = at == 0 ? (byte) '\n' : bytes[at - 1];
        return before == separator || before == '\n' || before == '\r';
    }

    /** Looks for the last line break between two places; one of the old kind must not be half of a new one. */
    private void breakBetween(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && i + 1 < length && bytes[i + 1] != '\n') {
                boundary = i + 1;
                return;
            }
        }
    }
}
