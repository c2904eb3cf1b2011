package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.nio.charset.Charset;
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
     * How a file's bytes are text.
     *
     * @param charset the encoding
     * @param mark how many bytes before the text say so
     * @param encoding the name of the encoding
     * @param notes what had to be guessed
     */
    public record Encoded(Charset charset, int mark, String encoding, List<String> notes) {}

    /**
     * Finds the encoding, reading the whole file once or twice.
     *
     * @param start the file's first bytes
     * @throws RefusedInputException where it is no text, with the line where one is known
     */
    public static Encoded examine(Path file, byte[] start, FileSource source)
            throws IOException, RefusedInputException {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return marked(
                    file, source, new Encoded(StandardCharsets.UTF_8, 3, "UTF-8 with byte order mark", List.of()));
        }
        if (starts(start, 0xFF, 0xFE)) {
            return marked(file, source, new Encoded(StandardCharsets.UTF_16LE, 2, "UTF-16", List.of()));
        }
        if (starts(start, 0xFE, 0xFF)) {
            return marked(file, source, new Encoded(StandardCharsets.UTF_16BE, 2, "UTF-16", List.of()));
        }
        refuseKnownBinary(file, start);
        TextCheck utf8 = TextCheck.of(source, 0, StandardCharsets.UTF_8);
        if (utf8.isGood()) {
            requireText(file, utf8);
            return new Encoded(StandardCharsets.UTF_8, 0, "UTF-8", List.of());
        }
        TextCheck windows = TextCheck.of(source, 0, WINDOWS);
        if (!windows.isGood()) {
            throw new RefusedInputException(
                    file, windows.line(), "this is neither UTF-8 nor windows-1252; export the survey as UTF-8");
        }
        requireText(file, windows);
        return new Encoded(
                WINDOWS,
                0,
                "windows-1252",
                List.of("line " + utf8.line()
                        + " is no UTF-8, so the file was read as windows-1252; check letters such as ä, é and ñ"));
    }

    private static Encoded marked(Path file, FileSource source, Encoded encoded)
            throws IOException, RefusedInputException {
        TextCheck check = TextCheck.of(source, encoded.mark(), encoded.charset());
        if (!check.isGood()) {
            throw new RefusedInputException(
                    file,
                    check.line(),
                    "the file says that it is " + encoded.charset().name().substring(0, 5)
                            + " and is not; export it as UTF-8");
        }
        requireText(file, check);
        return encoded;
    }

    private static void requireText(Path file, TextCheck check) throws RefusedInputException {
        if (check.nuls() > 0) {
            String reason = check.nuls() > check.length() / 4
                    ? "the file is full of NUL characters: a binary file, or UTF-16 without a byte order mark"
                    : "the file holds a NUL character, which no text has: it is damaged or a binary file";
            throw new RefusedInputException(file, check.nulLine(), reason + "; export the survey as CSV in UTF-8");
        }
        if (check.controls() * 100 > check.length() * CONTROLS_PERCENT) {
            throw new RefusedInputException(file, 0, "this is a binary file and no text; export the survey as CSV");
        }
        if (check.isBlank()) {
            throw new RefusedInputException(file, 0, "the file holds nothing but blanks; export the survey again");
        }
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
}
