package org.throughline.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Rewrites an office file so that the same content is the same bytes: parts in the order of their names, no times. */
public final class TimelessZip {
    /** What readers of an office file look for first. */
    private static final String FIRST = "[Content_Types].xml";
    /** What is packed already: packed again, a plain picture looks like a file that is meant to fill memory. */
    private static final Pattern PACKED = Pattern.compile(".*\\.(png|jpe?g|gif|xlsx)");

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String DATES = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>";
    /** The first moment that a ZIP can name, whatever the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /** Writes the parts of a file, without the time at which a library wrote it. The stream is left open. */
    public static void copy(byte[] file, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] content = zip.getInputStream(part).readAllBytes();
                parts.put(part.getName(), part.getName().equals(PROPERTIES) ? withoutTime(content) : content);
            }
        }
        ZipOutputStream copy = new ZipOutputStream(out);
        byte[] first = parts.remove(FIRST);
        if (first != null) {
            write(FIRST, first, copy);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            write(part.getKey(), part.getValue(), copy);
        }
        copy.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(DATES, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(String name, byte[] content, ZipOutputStream copy) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (PACKED.matcher(name).matches()) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        copy.putNextEntry(entry);
        copy.write(content);
        copy.closeEntry();
    }
}
