package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;

/** Files that are not what they should be are refused with their place, and nothing is changed. */
class DamagedClientTest {
    @TempDir
    private Path practice;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = practice.resolve("cedar");
        Clients.write(folder);
    }

    private RefusedInputException refuse() throws Exception {
        Map<String, String> before = Clients.contents(folder);
        RefusedInputException writing =
                assertThrows(RefusedInputException.class, () -> ClientFolder.openForWriting(folder));
        assertEquals(writing.getMessage(), whyNotRead().getMessage());
        assertEquals(before, Clients.contents(folder));
        ClientLock.acquire(folder).close();
        return writing;
    }

    /** A reader gets what is not damaged, and is told of the rest. */
    private RefusedInputException whyNotRead() throws Exception {
        try (ClientFolder rest = ClientFolder.open(folder)) {
            return rest.damaged().getFirst();
        } catch (RefusedInputException e) {
            return e;
        }
    }

    private RefusedInputException refuse(String file, UnaryOperator<String> damage) throws Exception {
        Path path = folder.resolve(file);
        String old = Files.readString(path);
        String damaged = damage.apply(old);
        assertTrue(!damaged.equals(old), "the damage changes the file");
        Files.write(path, damaged.getBytes(StandardCharsets.UTF_8));
        RefusedInputException refused = refuse();
        assertEquals(path.toAbsolutePath(), refused.file().toAbsolutePath());
        return refused;
    }

    @Test
    void noFolderAndNoClient() {
        assertThrows(RefusedInputException.class, () -> ClientFolder.open(practice.resolve("absent")));
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> ClientFolder.open(practice));
        assertTrue(refused.reason().contains("client.xmi"), refused.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.xmi", Clients.PROCESS_FILE, Clients.SURVEY_FILE})
    void anEmptyFile(String file) throws Exception {
        refuse(file, text -> "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.xmi", Clients.PROCESS_FILE, Clients.SURVEY_FILE})
    void aFileCutShort(String file) throws Exception {
        RefusedInputException refused = refuse(file, text -> text.substring(0, text.length() * 2 / 3));
        assertTrue(refused.line() > 1, refused.getMessage());
    }

    @Test
    void aFileOfSomethingElse() throws Exception {
        assertEquals(1, refuse("client.xmi", text -> "Dear Sir or Madam").line());
        refuse("client.xmi", text -> "<?xml version=\"1.0\"?><html/>");
        refuse("client.xmi", text -> "\u0000\u0001\u0002");
    }

    @Test
    void aFileOfAnotherKindInItsPlace() throws Exception {
        String process = Files.readString(folder.resolve(Clients.PROCESS_FILE));
        refuse("client.xmi", text -> process);
    }

    @Test
    void aValueThatCannotBe() throws Exception {
        RefusedInputException refused =
                refuse(Clients.PROCESS_FILE, text -> text.replaceFirst("<nodes ", "<nodes bounds=\"here\" "));
        assertTrue(refused.line() > 1, refused.getMessage());
    }

    @Test
    void aDocumentTypeWithAnEntityOfAFile() throws Exception {
        Path secret = Files.writeString(practice.resolve("secret"), "secret words");
        RefusedInputException refused = refuse(
                "client.xmi",
                text -> withType(text, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .replaceFirst("name=\"[^\"]*\"", "name=\"&e;\""));
        assertTrue(refused.line() > 0, refused.getMessage());
        assertTrue(!refused.getMessage().contains("secret words"));
    }

    @Test
    void entitiesThatGrow() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'n'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        refuse("client.xmi", text -> withType(text, bomb + "]>").replaceFirst("name=\"[^\"]*\"", "name=\"&m;\""));
    }

    private static String withType(String text, String type) {
        int end = text.indexOf("?>") + 2;
        return text.substring(0, end) + "\n" + type + text.substring(end);
    }

    @Test
    void aNewerFormat() throws Exception {
        RefusedInputException refused =
                refuse("client.xmi", text -> text.replaceFirst("formatVersion=\"[0-9]+\"", "formatVersion=\"99\""));
        assertTrue(refused.reason().contains("newer"), refused.reason());
    }

    @Test
    void aNewerFormatWithWordsThatThisOneDoesNotKnow() throws Exception {
        RefusedInputException refused = refuse(
                "client.xmi",
                text -> text.replaceFirst("formatVersion=\"[0-9]+\"", "formatVersion=\"99\" colour=\"red\""));
        assertTrue(refused.reason().contains("newer"), refused.reason());
    }

    @Test
    void aReferenceToWhatIsGone() throws Exception {
        String file = Clients.PROCESS_FILE;
        RefusedInputException refused =
                refuse(file, text -> text.replaceFirst("client.xmi#[-0-9a-f]+", "client.xmi#nobody"));
        assertTrue(refused.reason().contains("nobody"), refused.reason());
        assertTrue(refused.line() > 1, refused.getMessage());
    }

    @Test
    void aReferenceWithinAFileToWhatIsGone() throws Exception {
        RefusedInputException refused =
                refuse(Clients.PROCESS_FILE, text -> text.replaceFirst("target=\"[^\"]+\"", "target=\"nobody\""));
        assertTrue(refused.line() > 1, refused.getMessage());
    }

    @Test
    void aReferenceToAFileOutside() throws Exception {
        Path outside = practice.resolve("outside");
        Clients.write(outside);
        String other = Files.readString(outside.resolve("client.xmi"));
        String id = other.replaceAll("(?s).*<participants [^>]*id=\"([^\"]+)\".*", "$1");
        refuse(
                Clients.PROCESS_FILE,
                text -> text.replaceFirst("[./]*client.xmi#[-0-9a-f]+", "../../outside/client.xmi#" + id));
    }

    @Test
    void twoElementsWithOneId() throws Exception {
        String text = Files.readString(folder.resolve(Clients.PROCESS_FILE));
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        RefusedInputException refused = refuse(
                Clients.PROCESS_FILE,
                all -> all.replaceFirst(" id=\"" + ids.get(2) + "\"", " id=\"" + ids.get(1) + "\""));
        assertTrue(refused.reason().contains(ids.get(1)) || refused.reason().contains(ids.get(2)), refused.reason());
    }

    @Test
    void bytesThatAreNotUtf8() throws Exception {
        Path path = folder.resolve("client.xmi");
        byte[] bytes = Files.readAllBytes(path);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Cedar");
        bytes[at] = (byte) 0xE4;
        Files.write(path, bytes);
        byte[] before = Files.readAllBytes(path);
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> ClientFolder.open(folder));
        assertEquals(path.toAbsolutePath(), refused.file().toAbsolutePath());
        assertArrayEquals(before, Files.readAllBytes(path));
    }
}
