package org.throughline.survey.internal.dialect.spss;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.throughline.core.RefusedInputException;

/** The blocks of a .zsav file, each packed by zlib, as one stream; they may not expand without limit. */
final class ZsavBlocks extends InputStream {
    /** The most bytes that all blocks together may expand to. */
    private static final long MOST = 1L << 30;

    private static final int BLOCK_LENGTH = 24;

    private final InputStream in;
    private long read;

    private ZsavBlocks(InputStream in) {
        this.in = in;
    }

    static InputStream of(SavBytes bytes, byte[] file) throws RefusedInputException {
        bytes.longNumber();
        long trailer = bytes.longNumber();
        bytes.longNumber();
        bytes.moveTo(trailer);
        bytes.skip(2 * Long.BYTES + Integer.BYTES);
        int count = bytes.number();
        if (count < 0 || (long) count * BLOCK_LENGTH > bytes.remaining()) {
            throw bytes.damaged("it has more packed blocks than bytes");
        }
        List<InputStream> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bytes.longNumber();
            long from = bytes.longNumber();
            bytes.number();
            int length = bytes.number();
            if (from < 0 || length < 0 || from + length > file.length) {
                throw bytes.damaged("a packed block lies behind its end");
            }
            blocks.add(new InflaterInputStream(new ByteArrayInputStream(file, (int) from, length)));
        }
        return new ZsavBlocks(new SequenceInputStream(Collections.enumeration(blocks)));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int got = in.read(to, from, length);
        read += Math.max(0, got);
        if (read > MOST) {
            throw new IOException("its packed blocks expand to more than " + (MOST >> 20) + " MB");
        }
        return got;
    }
}
