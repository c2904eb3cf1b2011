package org.throughline.survey.internal.dialect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.core.RefusedInputException;

/**
 * Bytes to text: what a byte order mark says, else UTF-8, else windows-1252 with a note. Nothing is replaced: bytes
 * that fit none of them, and files that are no text, are refused.
 */
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Further control characters in a hundred characters that no text has. */
    private static final int CONTROLS_PERCENT = 1;

    private TextDecoder() {}

    /**
     * A file as text.
     *
     * @param encoding the name of the encoding
     * @param notes what had to be guessed
     */
    public record Decoded(String text, String encoding, List<String> notes) {}

    /**
     * Decodes a file.
     *
     * @throws RefusedInputException where it is no text, with the line where one is known
     */
    public static Decoded decode(Path file, byte[] bytes) throws RefusedInputException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(marked(file, bytes, 3, StandardCharsets.UTF_8), "UTF-8 with byte order mark", List.of());
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(marked(file, bytes, 2, StandardCharsets.UTF_16LE), "UTF-16", List.of());
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(marked(file, bytes, 2, StandardCharsets.UTF_16BE), "UTF-16", List.of());
        }
        refuseKnownBinary(file, bytes);
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.good()) {
            return new Decoded(checked(file, utf8.text()), "UTF-8", List.of());
        }
        Attempt windows = attempt(bytes, 0, WINDOWS);
        if (!windows.good()) {
            throw new RefusedInputException(
                    file, windows.line(), "this is neither UTF-8 nor windows-1252; export the survey as UTF-8");
        }
        return new Decoded(
                checked(file, windows.text()),
                "windows-1252",
                List.of("line " + utf8.line()
                        + " is no UTF-8, so the file was read as windows-1252; check letters such as ä, é and ñ"));
    }

    private static String marked(Path file, byte[] bytes, int from, Charset charset) throws RefusedInputException {
        Attempt attempt = attempt(bytes, from, charset);
        if (!attempt.good()) {
            throw new RefusedInputException(
                    file,
                    attempt.line(),
                    "the file says that it is " + charset.name().substring(0, 5) + " and is not; export it as UTF-8");
        }
        return checked(file, attempt.text());
    }

    /** The text as far as it could be decoded, and the line where it could not. */
    private record Attempt(boolean good, String text, int line) {}

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        return new Attempt(!result.isError(), text, result.isError() ? lineAt(text, text.length()) : 0);
    }

    private static String checked(Path file, String text) throws RefusedInputException {
        int nul = text.indexOf(0);
        if (nul >= 0) {
            boolean wide = text.chars().filter(c -> c == 0).count() > text.length() / 4;
            String reason = wide
                    ? "the file is full of NUL characters: a binary file, or UTF-16 without a byte order mark"
                    : "the file holds a NUL character, which no text has: it is damaged or a binary file";
            throw new RefusedInputException(file, lineAt(text, nul), reason + "; export the survey as CSV in UTF-8");
        }
        long controls = text.chars().filter(TextDecoder::isForeign).count();
        if (controls * 100 > (long) text.length() * CONTROLS_PERCENT) {
            throw new RefusedInputException(file, 0, "this is a binary file and no text; export the survey as CSV");
        }
        if (text.isBlank()) {
            throw new RefusedInputException(file, 0, "the file holds nothing but blanks; export the survey again");
        }
        return text;
    }

    private static boolean isForeign(int c) {
        return c < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(c) < 0;
    }

    private static void refuseKnownBinary(Path file, byte[] bytes) throws RefusedInputException {
        String kind = null;
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            kind = "a spreadsheet or an archive; open it and save the sheet as CSV UTF-8";
        } else if (starts(bytes, '%', 'P', 'D', 'F')) {
            kind = "a PDF document; export the survey as CSV";
        } else if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')) {
            kind = "a picture; name a survey export, such as a CSV file";
        } else if (starts(bytes, '$', 'F', 'L', '2') || starts(bytes, 0x1F, 0x8B)) {
            kind = "a binary file (SPSS or compressed); export the survey as CSV";
        }
        if (kind != null) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            String claim =
                    name.endsWith(".csv") || name.endsWith(".tsv") ? "the file calls itself CSV and is " : "this is ";
            throw new RefusedInputException(file, 0, claim + kind);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineAt(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
