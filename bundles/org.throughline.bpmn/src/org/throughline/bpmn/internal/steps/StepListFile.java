package org.throughline.bpmn.internal.steps;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.throughline.core.RefusedInputException;

/** The bytes of a list of steps as text. */
public final class StepListFile {
    private static final int LARGEST = 32 << 20;
    private static final int BEGINNING = 4096;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private StepListFile() {}

    /**
     * Reads the lines of a file. A byte-order mark says its encoding; without one it is UTF-8 where it can be, UTF-16
     * where every other byte is zero, else windows-1252, which the account says.
     *
     * @throws RefusedInputException where the file is no text or larger than 32 MB
     */
    public static StepLines read(Path file) throws IOException, RefusedInputException {
        if (Files.size(file) > LARGEST) {
            throw new RefusedInputException(
                    file, 0, "no list of steps is larger than 32 MB; name the file that holds the list");
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean commas = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        Charset known = marked(bytes);
        if (known == null) {
            known = StandardCharsets.UTF_8;
            try {
                String text = strict(bytes, known);
                return StepListText.read(file, requireText(file, text), commas, new StepAccount());
            } catch (CharacterCodingException notUtf8) {
                known = WINDOWS;
            }
        }
        StepAccount account = new StepAccount();
        String text = new String(bytes, known);
        if (known == WINDOWS) {
            account.repaired(0, "the file is not UTF-8; it was read as windows-1252, check letters with accents");
        } else if (text.indexOf('\uFFFD') >= 0) {
            account.repaired(0, "some bytes are no " + known.name() + "; they stand as \uFFFD");
        }
        return StepListText.read(file, requireText(file, text), commas, account);
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Charset marked(byte[] bytes) {
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : wide(bytes);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset wide(byte[] bytes) {
        byte[] beginning = Arrays.copyOf(bytes, Math.min(BEGINNING, bytes.length) & ~1);
        int[] zeros = new int[2];
        for (int i = 0; i < beginning.length; i++) {
            zeros[i % 2] += beginning[i] == 0 ? 1 : 0;
        }
        int many = beginning.length / 4;
        if (many > 0 && zeros[0] > many && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return many > 0 && zeros[1] > many && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static String requireText(Path file, String text) throws RefusedInputException {
        boolean control = text.chars()
                .limit(BEGINNING)
                .anyMatch(c -> c == 0 || c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B);
        if (control || text.indexOf('\0') >= 0) {
            throw new RefusedInputException(
                    file,
                    0,
                    "expected a list of steps as text, found other data; from a workbook copy the cells or save them as"
                            + " CSV");
        }
        return text;
    }
}
