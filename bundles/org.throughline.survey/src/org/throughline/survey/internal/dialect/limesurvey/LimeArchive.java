package org.throughline.survey.internal.dialect.limesurvey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;

/** The files in a LimeSurvey archive (.lsa): the responses and the survey. Sizes are counted, never believed. */
final class LimeArchive {
    private static final int MOST_ENTRIES = 200;
    private static final int TAIL = 1 << 16;
    private static final int BUFFER = 1 << 16;
    private static final long FREE = 16L << 20;
    /** XML of answers packs to a tenth or a twentieth; a file that packs better is hostile. */
    private static final long EXPANSION = 100;

    private final SurveyFile file;
    private final long most;
    private long expanded;
    private byte[] responses;
    private byte[] survey;

    private LimeArchive(SurveyFile file, long most) {
        this.file = file;
        this.most = most;
    }

    /** Returns whether the end of a zip names responses of LimeSurvey. */
    static boolean isOne(SurveyFile file) {
        try (InputStream in = file.bytes()) {
            byte[] start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
                return false;
            }
            in.skipNBytes(Math.max(0, Files.size(file.path()) - start.length - TAIL));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(".lsr");
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /**
     * Reads an archive.
     *
     * @throws RefusedInputException where it is damaged, expands beyond all measure or holds no responses
     */
    static LimeArchive read(SurveyFile file) throws RefusedInputException {
        try (InputStream in = file.bytes()) {
            long most = Math.min(SurveyFile.LARGEST, FREE + EXPANSION * Files.size(file.path()));
            LimeArchive archive = new LimeArchive(file, most);
            archive.extract(in);
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedInputException(
                    file.path(), 0, "the archive is damaged or a part of it is missing; export it again", e);
        }
    }

    private void extract(InputStream in) throws IOException, RefusedInputException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw refuse("the archive holds more than " + MOST_ENTRIES + " files");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                byte[] bytes = expand(zip, name.endsWith(".lsr") || name.endsWith(".lss"));
                if (name.endsWith(".lsr")) {
                    responses = bytes;
                } else if (name.endsWith(".lss")) {
                    survey = bytes;
                }
            }
        }
        if (responses == null) {
            throw refuse("the archive holds no responses (.lsr); export the survey archive of an active survey");
        }
    }

    private byte[] expand(ZipInputStream zip, boolean keep) throws IOException, RefusedInputException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            expanded += read;
            if (expanded > most) {
                throw refuse("the archive expands to more than " + (most >> 20) + " MB");
            }
            if (keep) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    private RefusedInputException refuse(String reason) {
        return new RefusedInputException(file.path(), 0, reason);
    }

    LimeXml responses() throws RefusedInputException {
        return LimeXml.read(file.path(), new ByteArrayInputStream(responses));
    }

    /** Returns the survey; null where the archive has none. */
    LimeXml survey() throws RefusedInputException {
        return survey == null ? null : LimeXml.read(file.path(), new ByteArrayInputStream(survey));
    }
}
