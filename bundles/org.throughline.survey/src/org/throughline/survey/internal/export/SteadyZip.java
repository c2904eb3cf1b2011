package org.throughline.survey.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a spreadsheet's archive without the time at which it was made, so that the same content has the same bytes.
 */
final class SteadyZip {
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /**
     * Copies an archive.
     *
     * @param archive a file, since the sizes of entries stand in its directory only
     */
    static void write(Path archive, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST);
                steady.putNextEntry(copy);
                steady.write(entry.getName().equals(PROPERTIES) ? withoutTime(content) : content);
                steady.closeEntry();
            }
        }
        steady.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(?<tag><dcterms:(created|modified)[^>]*>)[^<]*", "${tag}1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
