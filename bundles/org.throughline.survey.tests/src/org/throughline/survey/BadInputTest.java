package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;

/**
 * Files that are not what they claim: each is refused in a sentence that names place and remedy; nothing is written.
 */
class BadInputTest {
    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1A,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        6
    };

    @TempDir
    Path place;

    private TestClient client;

    @BeforeEach
    void makeClient() throws Exception {
        client = TestClient.in(place, TestClient.yesNo("diagnosis", "I understand what ails me"));
        client.imported(client.file("good.csv", "id,diagnosis", "a,yes"), "Baseline");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("empty", "", 0, "empty"),
                file("blanks", " \n\n  \n", 0, "nothing but blanks"),
                Arguments.of("a picture", PNG, 0, "a picture"),
                file("a spreadsheet", "PK\u0003\u0004rest", 0, "save the sheet as CSV"),
                file("a PDF", "%PDF-1.7\n", 0, "PDF"),
                file("NUL", "id,diagnosis\na,yes\nb,\u0000\n", 3, "NUL"),
                Arguments.of(
                        "UTF-16 without mark",
                        "id,diagnosis\na,yes\n".getBytes(StandardCharsets.UTF_16LE),
                        1,
                        "UTF-16 without a byte order mark"),
                Arguments.of(
                        "damaged UTF-8 with mark",
                        bytes(0xEF, 0xBB, 0xBF, 'i', 'd', '\n', 0xC3, ','),
                        2,
                        "says that it is UTF-8 and is not"),
                Arguments.of("no encoding", bytes('i', 'd', '\n', 0x81, 0x8D), 2, "neither UTF-8 nor windows-1252"),
                file("controls", "id,\u0001\u0002\u0003\u0004\u0005\n", 0, "binary"),
                file("open quote", "id,diagnosis\na,yes\nb,\"yes\nc,no\n", 3, "never closed"),
                file("open quote, semicolons", "id;diagnosis\na;\"yes\n", 2, "never closed"),
                file("text after quote", "id,diagnosis\na,\"yes\" indeed\n", 2, "closing quotation mark"),
                file("header only", "id,diagnosis\n", 0, "a header and no answers"),
                file("one word", "hello", 0, "a header and no answers"),
                file("two columns of a name", "id,diagnosis,diagnosis\na,yes,no\n", 1, "two columns are called"),
                file("blank rows", "id,diagnosis\n\n,\n", 0, "none of the 2 rows"),
                file("short rows", "id,diagnosis\na\nb\n", 0, "too few cells"),
                file("other questions", "id,shoe size\na,43\n", 1, "no column is a question of the survey"),
                file("a web page", "<!DOCTYPE html>\n<html><body>a,b</body></html>\n", 0, "web page"),
                file("JSON", "{\"diagnosis\": \"yes\"}\n", 0, "JSON"));
    }

    private static Arguments file(String name, String content, int line, String reason) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), line, reason);
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedAndNothingIsWritten(String name, byte[] content, int line, String reason) throws Exception {
        Path file = client.file("export.csv", content);
        RefusedInputException refused = assertRefused(file);
        assertTrue(refused.reason().contains(reason), refused.getMessage());
        assertEquals(line, refused.line(), refused.getMessage());
        assertEquals(file, refused.file());
        assertEquals(1, refused.getMessage().lines().count());
    }

    private RefusedInputException assertRefused(Path file) throws Exception {
        Map<String, String> before = client.bytes();
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> SurveyImport.run(client.request(file, "Baseline")));
        assertEquals(before, client.bytes());
        return refused;
    }

    @Test
    void missingFile() throws Exception {
        assertEquals(
                "there is no such file",
                assertRefused(place.resolve("nowhere.csv")).reason());
    }

    @Test
    void folder() throws Exception {
        assertTrue(assertRefused(place).reason().startsWith("this is a folder"));
    }

    @Test
    void fileWithoutRights() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: this system has no file rights to take away");
        Path file = client.file("secret.csv", "id,diagnosis", "a,yes");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "skipped: this account reads everything");
        assertTrue(assertRefused(file).reason().startsWith("you have no right"));
    }

    @Test
    void aLineOfFiftyMegabytes() throws Exception {
        byte[] content = new byte[50 << 20];
        Arrays.fill(content, (byte) 'x');
        System.arraycopy("id,diagnosis\n".getBytes(StandardCharsets.UTF_8), 0, content, 0, 13);
        RefusedInputException refused = assertRefused(client.file("long.csv", content));
        assertTrue(refused.reason().startsWith("no survey has cells or rows as long"), refused.reason());
        assertEquals(2, refused.line());
    }

    @Test
    void twentyThousandColumns() throws Exception {
        RefusedInputException refused = assertRefused(client.file("wide.csv", "id" + ",x".repeat(20_000), "1"));
        assertTrue(refused.reason().startsWith("no survey has cells or rows as long"), refused.reason());
    }

    @Test
    void formulasAreKeptAsText() throws Exception {
        TestClient fresh = TestClient.in(place.resolve("fresh"));
        String attack = "=HYPERLINK(\"http://example.org\")";
        ImportReport report = fresh.imported(
                fresh.file("hostile.csv", "id,words", "=1+1,\"" + attack.replace("\"", "\"\"") + "\"", "@b,+x", "c,-y"),
                "Baseline");
        assertEquals(3, report.kept());
        String csv = Files.readString(fresh.folder().resolve("answers/discharge/baseline.csv"));
        assertTrue(csv.contains("'=1+1,\"'=HYPERLINK("), csv);
        assertTrue(csv.contains("'@b,'+x"), csv);
        assertEquals(attack, fresh.answers("Baseline").value(0, "words"));
        assertEquals("=1+1", fresh.answers("Baseline").value(0, "respondent"));
    }

    @Test
    void anotherDialectThanTheFilesIsRefused() throws Exception {
        Path file = client.file("plain.csv", "id,diagnosis", "a,yes");
        Map<String, String> before = client.bytes();
        RefusedInputException refused = assertThrows(
                RefusedInputException.class,
                () -> SurveyImport.run(new ImportRequest(
                        client.folder(), file, TestClient.SURVEY, "Baseline", null, null, "qualtrics")));
        assertTrue(refused.reason().contains("no header rows of Qualtrics"));
        assertEquals(before, client.bytes());
    }
}
