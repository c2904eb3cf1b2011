package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/**
 * Valid exports with something broken in them, from fixed seeds: every dialect either refuses a file in one sentence or
 * reads it to a sound table, and none fails or hangs.
 */
class DialectFuzzTest {
    private static final int MUTANTS = 100;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r\n",
        "\r",
        "\u0000",
        "\uFEFF",
        "=1+1",
        "@x",
        "{",
        "}",
        "{newline}",
        "[",
        "]",
        "[]",
        "[other]",
        "_",
        "_1",
        "/",
        "-",
        "&a;",
        "<![CDATA[",
        "]]>",
        "<row>",
        "<!DOCTYPE d>",
        "N/A",
        "sep=;",
        "\u202E",
        "\uD83D\uDE00",
        "99999999999999999999",
        "31.02.2026",
        "1/2/2026",
        "ä".repeat(2000),
        ",".repeat(3000),
        " "
    };

    @TempDir
    Path place;

    static List<ToolExports.Export> exports() throws Exception {
        List<ToolExports.Export> all = new ArrayList<>(ToolExports.texts());
        all.add(new ToolExports.Export("limesurvey-archive", "survey_123456.lsa", LimeArchives.archive()));
        all.add(new ToolExports.Export(
                "limesurvey-archive", "responses.lsr", LimeArchives.bytes(LimeArchives.RESPONSES)));
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void brokenFilesAreReadOrRefused(ToolExports.Export export) {
        assertTimeoutPreemptively(LONGEST, () -> {
            Random random = new Random(export.name().hashCode());
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = export.bytes();
                for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                    mutant = mutated(mutant, random);
                }
                if (mutant.length > 0) {
                    readByAll(Files.write(place.resolve(export.name()), mutant), mutant);
                }
            }
        });
    }

    private static void readByAll(Path path, byte[] mutant) throws Exception {
        SurveyFile file = SurveyFile.open(path);
        for (Dialect dialect : Dialects.all()) {
            try {
                dialect.sniff(file);
                assertSound(dialect.read(file));
            } catch (RefusedInputException refused) {
                assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
                assertTrue(refused.line() >= 0);
            } catch (RuntimeException e) {
                fail(dialect.id() + " failed on " + shown(mutant), e);
            }
        }
    }

    private static void assertSound(Table table) {
        HashSet<String> names = new HashSet<>();
        for (Column column : table.columns()) {
            assertTrue(column.name().isEmpty() || names.add(column.name()), column.name());
            HashSet<String> codes = new HashSet<>();
            column.options().forEach(option -> assertTrue(codes.add(option.code()), option.code()));
        }
        assertTrue(table.rows().size() + table.dropped().size() > 0);
    }

    private static String shown(byte[] mutant) {
        return mutant.length < 4000
                ? HexFormat.of().formatHex(mutant) + "\n" + new String(mutant, StandardCharsets.UTF_8)
                : mutant.length + " bytes";
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + bytes.length / 4));
        byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, 0, at, piece, at, bytes.length);
            case 1 -> joined(bytes, 0, at, piece, to, bytes.length);
            case 2 -> joined(bytes, 0, at, new byte[0], to, bytes.length);
            case 3 -> joined(bytes, 0, to, new byte[0], at, bytes.length);
            case 4 -> at < 8 ? bytes : joined(bytes, 0, at, new byte[0], at, at);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] piece, int again, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, from, to - from);
        out.writeBytes(piece);
        out.write(bytes, again, end - again);
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < 3 && copy.length > 0; i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }
}
