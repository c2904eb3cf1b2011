package org.throughline.survey.internal.dialect.spss;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.throughline.core.RefusedInputException;

/** The bytes of a file, read one after the other; lengths that the file states are checked before they are believed. */
final class SavBytes {
    private final Path file;
    private final ByteBuffer bytes;

    SavBytes(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    SavBytes(Path file, byte[] bytes, ByteOrder order) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(bytes).order(order);
    }

    void order(ByteOrder order) {
        bytes.order(order);
    }

    ByteOrder order() {
        return bytes.order();
    }

    int position() {
        return bytes.position();
    }

    int remaining() {
        return bytes.remaining();
    }

    void moveTo(long position) throws RefusedInputException {
        if (position < 0 || position > bytes.limit()) {
            throw damaged("it points to a place behind its end");
        }
        bytes.position((int) position);
    }

    int number() throws RefusedInputException {
        require(Integer.BYTES);
        return bytes.getInt();
    }

    long longNumber() throws RefusedInputException {
        require(Long.BYTES);
        return bytes.getLong();
    }

    double real() throws RefusedInputException {
        require(Double.BYTES);
        return bytes.getDouble();
    }

    byte[] bytes(int length) throws RefusedInputException {
        require(length);
        byte[] read = new byte[length];
        bytes.get(read);
        return read;
    }

    void skip(int length) throws RefusedInputException {
        require(length);
        bytes.position(bytes.position() + length);
    }

    private void require(int length) throws RefusedInputException {
        if (length < 0) {
            throw damaged("a length in it is below zero");
        }
        if (length > bytes.remaining()) {
            throw damaged("it ends too early");
        }
    }

    /** Returns a refusal that says what is wrong at this place. */
    RefusedInputException damaged(String what) {
        return new RefusedInputException(
                file,
                0,
                "the SPSS file is damaged or was not copied whole: " + what + " (byte " + bytes.position()
                        + "); get it again, or export the survey as CSV");
    }

    Path file() {
        return file;
    }
}
