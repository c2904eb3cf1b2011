package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;

/** The bytes of a file that can only be read as a whole, such as an archive. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Returns all bytes.
     *
     * @throws RefusedInputException where there are more than {@link SurveyFile#LARGEST}
     */
    public static byte[] read(SurveyFile file) throws RefusedInputException {
        try (InputStream in = file.bytes()) {
            byte[] bytes = in.readNBytes((int) SurveyFile.LARGEST + 1);
            if (bytes.length > SurveyFile.LARGEST) {
                throw new RefusedInputException(
                        file.path(),
                        0,
                        "the file is larger than " + (SurveyFile.LARGEST >> 20) + " MB; export the survey in parts");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read", e);
        }
    }

    /** Returns whether a file begins with these bytes. */
    public static boolean begins(SurveyFile file, byte... mark) {
        try (InputStream in = file.bytes()) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read", e);
        }
    }
}
