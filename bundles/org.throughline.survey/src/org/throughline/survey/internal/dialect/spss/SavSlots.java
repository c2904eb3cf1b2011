package org.throughline.survey.internal.dialect.spss;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.throughline.core.RefusedInputException;

/** The values of all cases one after the other, each of 8 bytes, taken out of what they are packed in. */
final class SavSlots {
    private static final int CODES = 8;
    private static final int PADDING = 0;
    private static final int END = 252;
    private static final int WHOLE = 253;
    private static final int BLANKS = 254;
    private static final int MISSING = 255;

    private final InputStream in;
    private final boolean packed;
    private final double bias;
    private final double systemMissing;
    private final byte[] slot = new byte[SavVariable.SLOT];
    private final ByteBuffer value;
    private final byte[] codes = new byte[CODES];
    private int nextCode = CODES;
    private boolean ended;

    private SavSlots(InputStream in, SavDictionary dictionary, ByteOrder order) {
        this.in = in;
        this.packed = dictionary.compression() > 0;
        this.bias = dictionary.bias();
        this.systemMissing = dictionary.systemMissing();
        this.value = ByteBuffer.wrap(slot).order(order);
    }

    /** Begins at the first case, which is where the dictionary ended. */
    static SavSlots of(SavDictionary dictionary, SavBytes bytes, byte[] file) throws RefusedInputException {
        int from = bytes.position();
        InputStream in = dictionary.compression() == 2
                ? new BufferedInputStream(ZsavBlocks.of(bytes, file))
                : new ByteArrayInputStream(file, from, file.length - from);
        return new SavSlots(in, dictionary, bytes.order());
    }

    /**
     * Moves to the next value.
     *
     * @return whether there is one
     * @throws EOFException where the file ends within one
     */
    boolean next() throws IOException {
        if (!packed) {
            int read = in.readNBytes(slot, 0, slot.length);
            if (read > 0 && read < slot.length) {
                throw new EOFException("it ends within a value");
            }
            return read > 0;
        }
        int code = nextCode();
        while (code == PADDING) {
            code = nextCode();
        }
        switch (code) {
            case END -> ended = true;
            case WHOLE -> {
                if (in.readNBytes(slot, 0, slot.length) < slot.length) {
                    throw new EOFException("it ends within a value");
                }
            }
            case BLANKS -> Arrays.fill(slot, (byte) ' ');
            case MISSING -> value.putDouble(0, systemMissing);
            default -> value.putDouble(0, code - bias);
        }
        return !ended;
    }

    private int nextCode() throws IOException {
        if (ended) {
            return END;
        }
        if (nextCode == CODES) {
            if (in.readNBytes(codes, 0, CODES) < CODES) {
                return END;
            }
            nextCode = 0;
        }
        return codes[nextCode++] & 0xFF;
    }

    /** Returns the value as a number; not a number where nothing was answered. */
    double number() {
        double number = value.getDouble(0);
        return number == systemMissing ? Double.NaN : number;
    }

    /** Copies the bytes of the value to a place. */
    void copy(byte[] to, int at) {
        System.arraycopy(slot, 0, to, at, Math.min(slot.length, to.length - at));
    }
}
