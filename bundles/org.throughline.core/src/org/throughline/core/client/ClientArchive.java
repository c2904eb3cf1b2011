package org.throughline.core.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.throughline.core.RefusedInputException;

/**
 * A client in one .zip file: its folder and all that lies in it but hidden files, which are the program's own or
 * another tool's. The same client gives the same bytes.
 */
public final class ClientArchive {
    /** The most files that are read from an archive. */
    public static final int MAX_ENTRIES = 20_000;
    /** The most bytes that an archive may hold, expanded: 1 GiB. */
    public static final long MAX_BYTES = 1L << 30;
    /** How many times larger than the archive its content may be, beyond {@link #FREE_BYTES}. */
    public static final int MAX_EXPANSION = 200;
    /** The bytes that an archive may hold however small it is: 8 MiB. */
    public static final long FREE_BYTES = 8L << 20;

    /** The first moment that a zip file can write, 1980-01-01, in the milliseconds of the local time zone. */
    private static final long NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0)
            .atZone(ZoneId.systemDefault())
            .toInstant()
            .toEpochMilli();

    private ClientArchive() {}

    /**
     * Writes a client's files as they are on disk; an older archive of that name is replaced once the new one is whole.
     *
     * @throws RefusedInputException where the folder is no client, or the archive would lie in it
     * @throws LockedClientException where somebody is writing to the client
     */
    public static void write(Path client, Path archive)
            throws IOException, RefusedInputException, LockedClientException {
        ClientFolder.require(client);
        try (ClientLock lock = ClientLock.acquire(client)) {
            FileTransaction.recover(client);
            writeLocked(client, archive);
        }
    }

    /** Writes a client that is open for writing, as it was last saved. */
    public static void write(ClientFolder client, Path archive) throws IOException, RefusedInputException {
        if (!client.isWritable()) {
            throw new IllegalStateException(client.path() + " is open for reading only");
        }
        writeLocked(client.path(), archive);
    }

    private static void writeLocked(Path client, Path archive) throws IOException, RefusedInputException {
        Path folder = client.toAbsolutePath().normalize();
        Path target = archive.toAbsolutePath().normalize();
        if (target.startsWith(folder)) {
            throw new RefusedInputException(archive, 0, "the archive would lie in the client; name another folder");
        }
        Path unfinished = Files.createTempFile(target.getParent(), ".archive-", ".zip");
        try {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(unfinished)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (var file : files(folder).entrySet()) {
                    put(zip, folder.getFileName() + "/" + file.getKey(), file.getValue());
                }
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void put(ZipArchiveOutputStream zip, String name, Path file) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(NO_TIME);
        zip.putArchiveEntry(entry);
        Files.copy(file, (OutputStream) zip);
        zip.closeArchiveEntry();
    }

    private static TreeMap<String, Path> files(Path folder) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isHidden(Path file) {
                return !file.equals(folder) && file.getFileName().toString().startsWith(".");
            }
        });
        return files;
    }
}
