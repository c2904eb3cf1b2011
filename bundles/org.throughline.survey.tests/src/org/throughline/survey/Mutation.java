package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;

/** Damages files at random, the same way for the same seed, and reads them. */
final class Mutation {
    private static final int[] TELLING = {0, 1, 0x7F, 0x80, 0xFF, '<', '>', '"', '&', '0', '9'};

    private Mutation() {}

    /** Returns a copy in which a few bytes are changed, doubled or cut out. */
    static byte[] of(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(8), bytes.length - at);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) TELLING[random.nextInt(TELLING.length)]);
                case 3 -> bytes = spliced(bytes, at, at + length, new byte[0]);
                default -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }

    /** Reads a file as a dialect, and fails where anything but a table or a refusal comes of it. */
    static void readOrRefused(Path path, byte[] bytes, String id) throws Exception {
        Dialect dialect = Dialects.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Files.write(path, bytes);
        try {
            SurveyFile file = SurveyFile.open(path);
            dialect.sniff(file);
            dialect.read(file);
        } catch (RefusedInputException expected) {
            if (expected.reason().isBlank()) {
                fail("refused without a reason");
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError(HexFormat.of().formatHex(bytes), e);
        }
    }
}
