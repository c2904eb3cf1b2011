package org.throughline.core.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The right to write to a client folder, held by one process at a time. The operating system gives it back when the
 * process ends, however it ends; the file that is left behind locks nothing.
 */
public final class ClientLock implements AutoCloseable {
    static final String FILE = ".lock";
    /** Far behind the owner's text, since Windows refuses to read a locked range. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final FileChannel channel;

    private ClientLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LockedClientException where another process, or another place in this one, holds it
     */
    public static ClientLock acquire(Path folder) throws IOException, LockedClientException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(owner().getBytes(StandardCharsets.UTF_8)));
                return new ClientLock(channel);
            }
        } catch (OverlappingFileLockException heldHere) {
            // held by this process: refused like one held elsewhere
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new LockedClientException(folder, describeOwner(file));
    }

    private static String owner() {
        return System.getProperty("user.name") + " on " + host() + " since "
                + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " (process "
                + ProcessHandle.current().pid() + ")";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    private static String describeOwner(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.isEmpty() ? "somebody who has just opened it" : text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
