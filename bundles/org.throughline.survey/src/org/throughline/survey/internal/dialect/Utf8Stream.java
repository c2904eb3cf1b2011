package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8 bytes. */
public final class Utf8Stream extends InputStream {
    private static final int PIECE = 1 << 15;

    private final Reader in;
    private final char[] chars = new char[PIECE];
    private byte[] bytes = new byte[0];
    private int next;

    /** Encodes what a reader gives. */
    public Utf8Stream(Reader in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (next == bytes.length && !fill()) {
            return -1;
        }
        int taken = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, buffer, offset, taken);
        next += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        int read = in.read(chars, 0, PIECE - 1);
        if (read < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[read - 1])) {
            int second = in.read();
            chars[read] = (char) second;
            read += second < 0 ? 0 : 1;
        }
        bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
