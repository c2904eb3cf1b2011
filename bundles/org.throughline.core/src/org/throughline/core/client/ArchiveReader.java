package org.throughline.core.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.throughline.core.RefusedInputException;

/** Reads the archive of a client, and trusts nothing that it says of itself. */
final class ArchiveReader {
    private static final int BUFFER = 1 << 16;
    /** What a path may consist of, so that it means the same on every system. */
    private static final Pattern PART = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]*[^\\\\/:*?\"<>|\\p{Cntrl}. ]");

    private final Path archive;
    private final long mostBytes;
    private long bytes;

    ArchiveReader(Path archive) throws IOException, RefusedInputException {
        if (!Files.isRegularFile(archive)) {
            throw new RefusedInputException(archive, 0, "there is no such file");
        }
        this.archive = archive;
        this.mostBytes = Math.min(
                ClientArchive.MAX_BYTES, ClientArchive.FREE_BYTES + ClientArchive.MAX_EXPANSION * Files.size(archive));
    }

    /**
     * Writes the archive's files into an empty folder.
     *
     * @return the name of the archive's one folder
     * @throws RefusedInputException where it is no archive of a client, or a hostile one; what was written by then is
     *     the caller's to delete
     */
    String extract(Path folder) throws IOException, RefusedInputException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > ClientArchive.MAX_ENTRIES) {
                throw refuse("it holds " + entries.size() + " files, more than " + ClientArchive.MAX_ENTRIES);
            }
            String top = topFolder(entries);
            Set<String> seen = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                String name = checkedName(entry, top);
                if (!entry.isDirectory()) {
                    if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                        throw refuse("it holds " + entry.getName() + " twice");
                    }
                    write(zip, entry, folder.resolve(name));
                }
            }
            return top;
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedInputException(
                    archive, 0, "expected a .zip file with a client in it, found something else or a part of one", e);
        }
    }

    private String topFolder(List<ZipArchiveEntry> entries) throws RefusedInputException {
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (name.endsWith("/" + ClientFolder.CLIENT_FILE) && name.indexOf('/') == name.lastIndexOf('/')) {
                return name.substring(0, name.indexOf('/'));
            }
        }
        throw refuse(
                "expected a folder with " + ClientFolder.CLIENT_FILE + " in it; this is not the archive of a client");
    }

    private String checkedName(ZipArchiveEntry entry, String top) throws RefusedInputException {
        String name = entry.getName();
        if (entry.isUnixSymlink()) {
            throw refuse("its entry " + name + " is a link");
        }
        if (!name.startsWith(top + "/")) {
            throw refuse("its entry " + name + " does not lie in the client's folder " + top);
        }
        for (String part : name.split("/")) {
            if (part.startsWith(".") || !PART.matcher(part).matches()) {
                throw refuse("its entry " + name + " has a name that no file of a client has");
            }
        }
        return name.substring(top.length() + 1);
    }

    private void write(ZipFile zip, ZipArchiveEntry entry, Path file) throws IOException, RefusedInputException {
        Files.createDirectories(file.getParent());
        byte[] buffer = new byte[BUFFER];
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw refuse("it expands to more than " + (mostBytes >> 20) + " MiB");
                }
                out.write(buffer, 0, read);
            }
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw refuse("its entry " + entry.getName() + " was damaged");
            }
        }
    }

    private RefusedInputException refuse(String reason) {
        return new RefusedInputException(archive, 0, reason + "; nothing was read from it");
    }
}
