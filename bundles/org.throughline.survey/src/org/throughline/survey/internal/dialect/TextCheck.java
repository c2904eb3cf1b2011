package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads bytes as text of one encoding once, without keeping it, and tells what it saw. */
final class TextCheck {
    private static final int PIECE = 1 << 16;

    private final CharsetDecoder decoder;
    private final CharBuffer chars = CharBuffer.allocate(PIECE);
    /** Whether the bytes below 128 are those of ASCII. */
    private final boolean isAscii;

    private boolean good = true;
    private boolean blank = true;
    private int line = 1;
    private int nulLine;
    private long nuls;
    private long controls;
    private long length;

    private TextCheck(Charset charset) {
        isAscii = !charset.name().startsWith("UTF-16");
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Checks bytes up to the first that the encoding does not have.
     *
     * @param mark how many bytes before the text are passed over
     */
    static TextCheck of(FileSource source, int mark, Charset charset) throws IOException {
        TextCheck check = new TextCheck(charset);
        try (InputStream in = source.open()) {
            in.skipNBytes(mark);
            check.read(in);
        }
        return check;
    }

    private void read(InputStream in) throws IOException {
        byte[] bytes = new byte[PIECE];
        ByteBuffer piece = ByteBuffer.wrap(bytes).limit(0);
        boolean ended = false;
        while (good && !ended) {
            piece.compact();
            int read = in.readNBytes(bytes, piece.position(), piece.remaining());
            ended = read < piece.remaining();
            piece.position(piece.position() + read).flip();
            if (isAscii && lookAscii(bytes, piece.limit())) {
                piece.position(piece.limit());
                continue;
            }
            CoderResult result = decoder.decode(piece, chars, ended);
            good = !result.isError();
            look(chars.array(), chars.position());
            chars.clear();
        }
    }

    /** Looks at a piece without decoding it; returns false, having counted nothing, where it has other signs. */
    private boolean lookAscii(byte[] bytes, int end) {
        if (hasOthers(bytes, end)) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (bytes[i] < ' ') {
                control((char) bytes[i]);
            }
        }
        for (int i = 0; blank && i < end; i++) {
            blank = Character.isWhitespace(bytes[i]);
        }
        length += end;
        return true;
    }

    private static boolean hasOthers(byte[] bytes, int end) {
        int all = 0;
        for (int i = 0; i < end; i++) {
            all |= bytes[i];
        }
        return all < 0;
    }

    private void look(char[] text, int end) {
        for (int i = 0; i < end; i++) {
            if (text[i] < ' ') {
                control(text[i]);
            }
        }
        for (int i = 0; blank && i < end; i++) {
            blank = Character.isWhitespace(text[i]);
        }
        length += end;
    }

    private void control(char c) {
        if (c == '\n') {
            line++;
        } else if ("\t\r\f\u000B\u001A\u001B".indexOf(c) < 0) {
            controls++;
            if (c == 0) {
                nuls++;
                nulLine = nuls == 1 ? line : nulLine;
            }
        }
    }

    /** Returns whether all bytes are text of the encoding. */
    boolean isGood() {
        return good;
    }

    /** Returns the last line, which is the one with the first bad byte where there is one. */
    int line() {
        return line;
    }

    boolean isBlank() {
        return blank;
    }

    /** Returns the line of the first NUL character; 0 where there is none. */
    int nulLine() {
        return nulLine;
    }

    long nuls() {
        return nuls;
    }

    /** Returns how many characters are control characters that no text has, NUL too. */
    long controls() {
        return controls;
    }

    /** Returns the number of characters. */
    long length() {
        return length;
    }
}
