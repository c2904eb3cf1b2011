package org.throughline.survey.dialect;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.internal.dialect.Digest;
import org.throughline.survey.internal.dialect.FileSource;
import org.throughline.survey.internal.dialect.TextDecoder;
import org.throughline.survey.internal.dialect.Utf8Stream;
import org.throughline.survey.internal.dialect.WatchedStream;
import org.throughline.survey.internal.parallel.Beside;

/**
 * A survey export as dialects see it: its bytes and, for those that read text, its text. The file is read when it is
 * asked for, and only {@link #text} holds it as a whole.
 */
public final class SurveyFile {
    /** The largest file that is held in memory as a whole, in bytes. */
    public static final long LARGEST = 256L << 20;

    private static final int START = 1 << 20;

    private final Path path;
    private final FileSource source;
    private final FileSource unwatched;
    private final long size;
    private final FileTime modified;
    private final byte[] start;
    private Beside<String> digest;
    private Beside<TextDecoder.Encoded> encoded;
    private String text;
    private String startText;
    private List<Path> companions = List.of();

    private SurveyFile(Path path, FileSource source, FileSource unwatched, long size, FileTime modified)
            throws IOException {
        this.path = path;
        this.source = source;
        this.unwatched = unwatched;
        this.size = size;
        this.modified = modified;
        try (InputStream in = source.open()) {
            start = in.readNBytes(START);
        }
    }

    /**
     * Opens a file.
     *
     * @throws RefusedInputException where there is none, it may not be read, or it is empty
     */
    public static SurveyFile open(Path path) throws IOException, RefusedInputException {
        return open(path, ReadingWatch.NONE);
    }

    private static SurveyFile open(Path path, ReadingWatch watch) throws IOException, RefusedInputException {
        if (Files.isDirectory(path)) {
            throw new RefusedInputException(path, 0, "this is a folder; name a survey export, such as a CSV file");
        }
        if (!Files.exists(path)) {
            throw new RefusedInputException(path, 0, "there is no such file");
        }
        if (!Files.isReadable(path)) {
            throw new RefusedInputException(path, 0, "you have no right to read this file; ask its owner for it");
        }
        long size = Files.size(path);
        FileSource source = () -> Files.newInputStream(path);
        FileSource watched = () -> new WatchedStream(source.open(), size, watch);
        SurveyFile file = new SurveyFile(path, watched, source, size, Files.getLastModifiedTime(path));
        if (size == 0 || file.start.length == 0) {
            throw new RefusedInputException(path, 0, "the file is empty; export the survey again");
        }
        return file;
    }

    /**
     * Opens a file with others that explain it, such as a data dictionary.
     *
     * @throws RefusedInputException as {@link #open(Path)}
     */
    public static SurveyFile open(Path path, List<Path> companions) throws IOException, RefusedInputException {
        return open(path, companions, ReadingWatch.NONE);
    }

    /**
     * Opens a file with others that explain it, to be read under somebody's eyes.
     *
     * @throws RefusedInputException as {@link #open(Path)}
     */
    public static SurveyFile open(Path path, List<Path> companions, ReadingWatch watch)
            throws IOException, RefusedInputException {
        SurveyFile file = open(path, watch);
        file.companions = List.copyOf(companions);
        return file;
    }

    /** Gives text that was taken out of this file, such as a sheet of a workbook, to the dialects that read text. */
    public SurveyFile taken(String taken) {
        byte[] bytes = taken.getBytes(StandardCharsets.UTF_8);
        try {
            FileSource text = () -> new ByteArrayInputStream(bytes);
            SurveyFile file = new SurveyFile(path, text, text, bytes.length, null);
            file.companions = companions;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not read", e);
        }
    }

    /** Returns where the file lies. */
    public Path path() {
        return path;
    }

    /**
     * Returns the files that were given to explain this one. Where there are none, a dialect may look for files of
     * usual names in the same folder.
     */
    public List<Path> companions() {
        return companions;
    }

    /**
     * Returns the SHA-256 of the file's bytes, in hexadecimal digits.
     *
     * @throws RefusedInputException where the file has changed since it was opened
     */
    public String sha256() throws IOException, RefusedInputException {
        String hex = digest().result();
        requireUnchanged();
        return hex;
    }

    private Beside<String> digest() {
        if (digest == null) {
            digest = Beside.begin(() -> Digest.sha256(unwatched));
        }
        return digest;
    }

    private void requireUnchanged() throws IOException, RefusedInputException {
        if (modified != null
                && (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified))) {
            throw new RefusedInputException(path, 0, "the file changed while it was read; import it again");
        }
    }

    /**
     * Returns the bytes from the first on.
     *
     * @throws UncheckedIOException where the file cannot be read
     */
    public InputStream bytes() {
        try {
            return new BufferedInputStream(source.open());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /**
     * Returns the beginning of the text, up to a line break within the first {@value #START} bytes where there is one.
     * Where it is the same in every encoding, nobody waits until the whole file is known to be text.
     *
     * @throws RefusedInputException as {@link #text}
     */
    public String start() throws RefusedInputException {
        if (startText == null) {
            examined();
            String decoded = isAscii(start) ? new String(start, StandardCharsets.US_ASCII) : decode(start);
            int end = size > START ? Math.max(decoded.lastIndexOf('\n'), decoded.lastIndexOf('\r')) + 1 : 0;
            startText = end > 0 ? decoded.substring(0, end) : decoded;
        }
        return startText;
    }

    /**
     * Returns the whole text without a byte order mark.
     *
     * @throws RefusedInputException where the file is no text, with the line where one is known, or is larger than
     *     {@link #LARGEST}
     */
    public String text() throws RefusedInputException {
        if (text == null) {
            encoded();
            if (size > LARGEST) {
                throw new RefusedInputException(
                        path, 0, "the file is larger than " + (LARGEST >> 20) + " MB; export the survey in parts");
            }
            try (InputStream in = source.open()) {
                text = decode(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read", e);
            }
        }
        return text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private String decode(byte[] bytes) throws RefusedInputException {
        int mark = encoded().mark();
        return new String(bytes, mark, bytes.length - mark, encoded().charset());
    }

    /**
     * Returns the text as UTF-8 bytes, without a byte order mark.
     *
     * @throws RefusedInputException where the file is no text
     */
    public InputStream utf8() throws IOException, RefusedInputException {
        TextDecoder.Encoded how = encoded();
        InputStream in = source.open();
        in.skipNBytes(how.mark());
        return how.charset().equals(StandardCharsets.UTF_8)
                ? in
                : new Utf8Stream(new InputStreamReader(in, how.charset()));
    }

    /**
     * Returns the encoding of the text, such as {@code UTF-8}.
     *
     * @throws RefusedInputException as {@link #utf8}
     */
    public String encoding() throws RefusedInputException {
        return encoded().encoding();
    }

    /**
     * Returns what had to be guessed to read the bytes as text; empty where nothing was.
     *
     * @throws RefusedInputException as {@link #utf8}
     */
    public List<String> notes() throws RefusedInputException {
        return encoded().notes();
    }

    private TextDecoder.Encoded encoded() throws RefusedInputException {
        try {
            return examined().result();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private Beside<TextDecoder.Encoded> examined() {
        if (encoded == null) {
            digest();
            encoded = Beside.begin(() -> TextDecoder.examine(path, start, unwatched));
        }
        return encoded;
    }
}
