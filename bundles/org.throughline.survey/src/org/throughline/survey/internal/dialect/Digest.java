package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The SHA-256 of bytes, computed beside other work. */
public final class Digest {
    private static final int PIECE = 1 << 16;

    private final CompletableFuture<String> result;

    private Digest(CompletableFuture<String> result) {
        this.result = result;
    }

    /** Begins to read all bytes. */
    public static Digest begin(FileSource source) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                result.complete(sha256(source));
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return new Digest(result);
    }

    private static String sha256(FileSource source) throws IOException {
        try (InputStream in = source.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the digest in hexadecimal digits, once all bytes are read. */
    public String hex() throws IOException {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IOException("the file cannot be read: " + e.getCause().getMessage(), e);
        }
    }
}
