package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;

class HostileArchiveTest {
    @TempDir
    Path folder;

    private Path archive;
    private byte[] clientFile;

    @BeforeEach
    void makeAClient() throws Exception {
        archive = folder.resolve("hostile.zip");
        Path client = new TestClient().save(folder.resolve("source"));
        clientFile = Files.readAllBytes(client.resolve("client.xmi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "c/../../evil.txt",
                "c/../evil.txt",
                "/tmp/evil.txt",
                "other/evil.txt",
                "c/./evil.txt",
                "c/C:evil.txt",
                "c/a\\..\\..\\evil.txt",
                "c/.save/complete",
                "c/.git/hooks/post-checkout",
                "c/client.xmi",
                "c/CLIENT.XMI",
                "c/evil.",
                "c//evil"
            })
    void anEntryThatNoClientHasIsRefused(String name) throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "c/client.xmi", clientFile);
            put(zip, name, "evil".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused("");
    }

    @Test
    void aLinkIsRefused() throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "c/client.xmi", clientFile);
            ZipArchiveEntry link = new ZipArchiveEntry("c/answers");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertRefused("link");
    }

    @Test
    void tooManyEntriesAreRefused() throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "c/client.xmi", clientFile);
            for (int i = 0; i < ClientArchive.MAX_ENTRIES; i++) {
                put(zip, "c/answers/" + i, new byte[0]);
            }
        }
        assertRefused("more than");
    }

    @Test
    void tooLargeAnExpansionIsRefused() throws Exception {
        byte[] mebibyte = new byte[1 << 20];
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "c/client.xmi", clientFile);
            zip.putArchiveEntry(new ZipArchiveEntry("c/answers/zeros.csv"));
            for (int i = 0; i < 64; i++) {
                zip.write(mebibyte);
            }
            zip.closeArchiveEntry();
        }
        assertRefused("expands");
    }

    @Test
    void aDamagedClientInAnArchiveIsRefused() throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "c/client.xmi", clientFile);
            put(zip, "c/processes/p.xmi", "<p>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused("processes");
    }

    @Test
    void aForeignArchiveIsRefused() throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            put(zip, "readme.txt", "hello".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused("client.xmi");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        Files.write(archive, clientFile);
        assertRefused(".zip");
        Files.write(archive, new byte[0]);
        assertRefused(".zip");
    }

    @Test
    void anArchiveCutOffAnywhereIsRefused() throws Exception {
        new Practice(folder).archive(folder.resolve("source"), archive);
        byte[] whole = Files.readAllBytes(archive);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 50)) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertRefused("");
        }
    }

    @Test
    void aFlippedByteIsNoticed() throws Exception {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            zip.setUseZip64(Zip64Mode.Never);
            put(zip, "c/client.xmi", clientFile);
        }
        byte[] bytes = Files.readAllBytes(archive);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Hillside");
        bytes[place] = 'M';
        Files.write(archive, bytes);
        assertRefused("damaged");
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws Exception {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        ((OutputStream) zip).write(content);
        zip.closeArchiveEntry();
    }

    private void assertRefused(String reason) throws Exception {
        Practice practice = new Practice(folder.resolve("practice"));
        RefusedInputException e = assertThrows(RefusedInputException.class, () -> practice.restore(archive));
        assertTrue(e.reason().contains(reason), e.reason());
        assertEquals(archive, e.file());
        try (var left = Files.walk(practice.path())) {
            assertEquals(2, left.count(), "something was left behind");
        }
    }
}
