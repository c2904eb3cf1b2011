package org.throughline.core.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes several files of a client folder, all or none. New contents are staged in a hidden folder beside the files; a
 * marker file, put in place by one atomic move, is the moment of truth; only then are the staged files moved over the
 * old ones. Whoever opens the folder next finishes a save that has its marker and clears away one that has not.
 */
public final class FileTransaction {
    static final String STAGE = ".save";
    private static final String MARKER = "complete";
    private static final String FILES = "files";
    private static final String REMOVED = "removed";

    private final Path folder;
    private final Path stage;
    private final List<String> removed = new ArrayList<>();

    /** Begins a save. The caller holds the folder's lock, and nothing is left of an earlier save. */
    public FileTransaction(Path folder) throws IOException {
        this.folder = folder;
        this.stage = folder.resolve(STAGE);
        recover(folder);
        Files.createDirectories(stage.resolve(FILES));
    }

    /**
     * Stages a file whose content differs from what is there.
     *
     * @param name the path within the client folder, with slashes
     */
    public void put(String name, byte[] content) throws IOException {
        Path old = inside(folder, name);
        if (Files.isRegularFile(old)
                && Files.size(old) == content.length
                && Arrays.equals(Files.readAllBytes(old), content)) {
            return;
        }
        Path file = inside(stage.resolve(FILES), name);
        Files.createDirectories(file.getParent());
        writeAndForce(file, content);
    }

    /**
     * Stages a file whose content is written piece by piece, where it differs from what is there.
     *
     * @param name the path within the client folder, with slashes
     */
    public void put(String name, FileContent content) throws IOException {
        Path old = inside(folder, name);
        Path file = inside(stage.resolve(FILES), name);
        Files.createDirectories(file.getParent());
        try (FileChannel channel = create(file)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        if (Files.isRegularFile(old) && Files.mismatch(old, file) < 0) {
            Files.delete(file);
        }
    }

    /**
     * Takes a file away; nothing happens where there is none.
     *
     * @param name the path within the client folder, with slashes
     */
    public void remove(String name) throws IOException {
        if (Files.isRegularFile(inside(folder, name))) {
            removed.add(name);
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Makes the staged files the folder's. */
    public void commit() throws IOException {
        if (!removed.isEmpty()) {
            writeAndForce(stage.resolve(REMOVED), String.join("\n", removed).getBytes(StandardCharsets.UTF_8));
        }
        Path pending = stage.resolve(MARKER + ".pending");
        writeAndForce(pending, new byte[0]);
        Files.move(pending, stage.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        recover(folder);
    }

    /** Gives the save up: nothing of it is left. */
    public void abandon() throws IOException {
        delete(stage);
    }

    /** Returns whether a save was broken off after its moment of truth, so that only some of its files are in place. */
    static boolean isHalfway(Path folder) {
        return Files.exists(folder.resolve(STAGE).resolve(MARKER));
    }

    /** Finishes a save that was broken off halfway, unless somebody is saving right now. */
    static void finishBroken(Path folder) throws IOException {
        if (isHalfway(folder)) {
            try (ClientLock own = ClientLock.acquire(folder)) {
                recover(folder);
            } catch (LockedClientException e) {
                // whoever holds the lock is finishing that save
            }
        }
    }

    /** Finishes or clears away a save that was broken off. The caller holds the folder's lock. */
    public static void recover(Path folder) throws IOException {
        Path stage = folder.resolve(STAGE);
        if (isHalfway(folder)) {
            Path files = stage.resolve(FILES);
            for (Path file : filesBelow(files)) {
                Path target = folder.resolve(files.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            removeListed(folder, stage.resolve(REMOVED));
        }
        delete(stage);
    }

    private static void removeListed(Path folder, Path list) throws IOException {
        if (Files.exists(list)) {
            for (String name : Files.readAllLines(list)) {
                Files.deleteIfExists(inside(folder, name));
            }
        }
    }

    private static Path inside(Path base, String name) throws IOException {
        Path file = base.resolve(name).normalize();
        if (!file.startsWith(base) || file.equals(base)) {
            throw new IOException(name + " is not a place inside " + base);
        }
        return file;
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel = create(file)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (NoSuchFileException nothingStaged) {
            return List.of();
        }
    }

    /** Deletes the marker last, so that a kill in between leaves a save that can still be finished. */
    private static void delete(Path stage) throws IOException {
        if (!Files.exists(stage)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (var walk = Files.walk(stage)) {
            walk.sorted(Comparator.reverseOrder()).forEach(found::add);
        }
        Path marker = stage.resolve(MARKER);
        for (Path path : found) {
            if (!path.equals(stage) && !path.equals(marker)) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(marker);
        Files.deleteIfExists(stage);
    }
}
