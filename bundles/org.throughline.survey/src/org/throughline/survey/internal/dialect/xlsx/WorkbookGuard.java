package org.throughline.survey.internal.dialect.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.throughline.core.RefusedInputException;

/**
 * Looks through a workbook's archive before the spreadsheet library opens it, since that library limits nothing: what
 * expands to more than any survey, and XML that only an attack needs, is refused.
 */
final class WorkbookGuard {
    /** The most bytes that all parts together may expand to. */
    static final long MOST_EXPANDED = 2L << 30;
    /** Parts up to this size may be packed as tightly as they like. */
    private static final long HARMLESS = 64L << 20;
    /** How many times larger than packed a sheet may be; real ones are 5 to 40 times. */
    private static final long MOST_TIMES = 100;

    private static final int MOST_PARTS = 10_000;
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private long expanded;

    private WorkbookGuard(Path file) {
        this.file = file;
    }

    /**
     * Checks an archive.
     *
     * @throws RefusedInputException where it is no archive, is cut off, or expands too far
     */
    static void check(Path file, byte[] bytes) throws RefusedInputException {
        WorkbookGuard guard = new WorkbookGuard(file);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            guard.checkSizes(zip);
            Enumeration<ZipArchiveEntry> parts = zip.getEntries();
            while (parts.hasMoreElements()) {
                guard.checkPart(zip, parts.nextElement());
            }
        } catch (IOException | RuntimeException e) {
            throw new RefusedInputException(
                    file,
                    0,
                    "the workbook is damaged or was not copied whole (" + e.getMessage() + "); get it again, or open it"
                            + " in a spreadsheet program and save it",
                    e);
        }
    }

    /** What the archive itself says of its parts: an honest bomb is refused without expanding anything. */
    private void checkSizes(ZipFile zip) throws RefusedInputException {
        Enumeration<ZipArchiveEntry> parts = zip.getEntries();
        long said = 0;
        int count = 0;
        while (parts.hasMoreElements()) {
            ZipArchiveEntry part = parts.nextElement();
            said += Math.max(0, part.getSize());
            count++;
            if (count > MOST_PARTS || said > MOST_EXPANDED || said < 0) {
                throw tooLarge(part);
            }
            requireLoose(part, part.getSize());
        }
    }

    private void checkPart(ZipFile zip, ZipArchiveEntry part) throws IOException, RefusedInputException {
        PartScanner scanner = new PartScanner(file, part.getName());
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            if (in == null) {
                throw new IOException("no way to read " + part.getName());
            }
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                expanded += read;
                if (expanded > MOST_EXPANDED) {
                    throw tooLarge(part);
                }
                requireLoose(part, size);
                scanner.scan(block, read);
            }
        }
    }

    private void requireLoose(ZipArchiveEntry part, long size) throws RefusedInputException {
        if (size > HARMLESS && size / MOST_TIMES > part.getCompressedSize()) {
            throw tooLarge(part);
        }
    }

    private RefusedInputException tooLarge(ZipArchiveEntry part) {
        return new RefusedInputException(
                file,
                0,
                "the part " + part.getName() + " of the workbook expands to far more than any survey has; it was not"
                        + " opened. Export the survey again, as CSV if it is large");
    }
}
