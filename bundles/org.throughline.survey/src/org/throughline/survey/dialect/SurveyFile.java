package org.throughline.survey.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.internal.dialect.TextDecoder;

/** A survey export as dialects see it: its bytes and, for those that read text, its text. */
public final class SurveyFile {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 256L << 20;

    private final Path path;
    private final String sha256;
    private final byte[] bytes;
    private TextDecoder.Decoded decoded;

    private SurveyFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    /**
     * Opens a file.
     *
     * @throws RefusedInputException where there is none, it may not be read, or it is empty or too large
     */
    public static SurveyFile open(Path path) throws IOException, RefusedInputException {
        if (Files.isDirectory(path)) {
            throw new RefusedInputException(path, 0, "this is a folder; name a survey export, such as a CSV file");
        }
        if (!Files.exists(path)) {
            throw new RefusedInputException(path, 0, "there is no such file");
        }
        if (!Files.isReadable(path)) {
            throw new RefusedInputException(path, 0, "you have no right to read this file; ask its owner for it");
        }
        if (Files.size(path) > LARGEST) {
            throw new RefusedInputException(
                    path, 0, "the file is larger than " + (LARGEST >> 20) + " MB; export the survey in parts");
        }
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length == 0) {
            throw new RefusedInputException(path, 0, "the file is empty; export the survey again");
        }
        return new SurveyFile(path, bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns where the file lies. */
    public Path path() {
        return path;
    }

    /** Returns the SHA-256 of the file's bytes, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Returns the bytes from the first on. */
    public InputStream bytes() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Returns the whole text without a byte order mark.
     *
     * @throws RefusedInputException where the file is no text, with the line where one is known
     */
    public String text() throws RefusedInputException {
        return decoded().text();
    }

    /**
     * Returns the encoding of the text, such as {@code UTF-8}.
     *
     * @throws RefusedInputException as {@link #text}
     */
    public String encoding() throws RefusedInputException {
        return decoded().encoding();
    }

    /**
     * Returns what had to be guessed to read the bytes as text; empty where nothing was.
     *
     * @throws RefusedInputException as {@link #text}
     */
    public List<String> notes() throws RefusedInputException {
        return decoded().notes();
    }

    private TextDecoder.Decoded decoded() throws RefusedInputException {
        if (decoded == null) {
            decoded = TextDecoder.decode(path, bytes);
        }
        return decoded;
    }
}
