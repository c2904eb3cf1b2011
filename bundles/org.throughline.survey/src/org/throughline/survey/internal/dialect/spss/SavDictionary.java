package org.throughline.survey.internal.dialect.spss;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.core.RefusedInputException;

/**
 * What an SPSS system file says before its cases: variables, labels, missing values, code page and compression. The
 * layout is that of the GNU PSPP developer's guide, "System File Format".
 */
final class SavDictionary {
    /** How a file begins, and one in zlib blocks. */
    static final byte[] MARK = {'$', 'F', 'L', '2'};

    static final byte[] PACKED_MARK = {'$', 'F', 'L', '3'};
    private static final int PRODUCT = 60;
    private static final int DATE_TIME_LABEL = 9 + 8 + 64 + 3;
    private static final int NAME = 8;
    private static final int DOCUMENT_LINE = 80;
    private static final int MOST_MISSING = 3;
    private static final int CONTINUED = -1;
    private static final int VARIABLE = 2;
    private static final int LABELS = 3;
    private static final int LABELLED = 4;
    private static final int DOCUMENT = 6;
    private static final int EXTENSION = 7;
    private static final int END = 999;

    private final SavBytes bytes;
    /** One a slot of a case; null where the slot continues a string. */
    private final List<SavVariable> slots = new ArrayList<>();

    private final SavExtensions extensions;
    private int compression;
    private int weight;
    private long cases;
    private double bias;

    private SavDictionary(SavBytes bytes) {
        this.bytes = bytes;
        this.extensions = new SavExtensions(bytes);
    }

    /** Reads up to the first case. */
    static SavDictionary read(SavBytes bytes) throws RefusedInputException {
        SavDictionary dictionary = new SavDictionary(bytes);
        dictionary.readHeader();
        int type = bytes.number();
        while (type != END) {
            dictionary.readRecord(type);
            type = bytes.number();
        }
        bytes.skip(Integer.BYTES);
        dictionary.finish();
        return dictionary;
    }

    private void readHeader() throws RefusedInputException {
        byte[] mark = bytes.bytes(MARK.length);
        if (!Arrays.equals(mark, MARK) && !Arrays.equals(mark, PACKED_MARK)) {
            throw new RefusedInputException(bytes.file(), 0, "this is no SPSS system file (.sav); name one");
        }
        bytes.skip(PRODUCT);
        int layout = bytes.number();
        if (Integer.reverseBytes(layout) == 2 || Integer.reverseBytes(layout) == 3) {
            bytes.order(ByteOrder.BIG_ENDIAN);
        } else if (layout != 2 && layout != 3) {
            throw bytes.damaged("its layout is unknown");
        }
        bytes.skip(Integer.BYTES);
        compression = bytes.number();
        if (compression < 0 || compression > 2) {
            throw bytes.damaged("its compression is unknown");
        }
        weight = bytes.number();
        cases = bytes.number();
        bias = bytes.real();
        bytes.skip(DATE_TIME_LABEL);
    }

    private void readRecord(int type) throws RefusedInputException {
        switch (type) {
            case VARIABLE -> readVariable();
            case LABELS -> readLabels();
            case DOCUMENT -> bytes.skip(checked(bytes.number(), DOCUMENT_LINE));
            case EXTENSION -> extensions.read();
            default -> throw bytes.damaged("a record of the unknown kind " + type);
        }
    }

    private int checked(int count, int size) throws RefusedInputException {
        if (count < 0 || size < 0 || (long) count * size > bytes.remaining()) {
            throw bytes.damaged("a record in it is longer than the file");
        }
        return count * size;
    }

    private void readVariable() throws RefusedInputException {
        int width = bytes.number();
        boolean labelled = bytes.number() == 1;
        int missing = bytes.number();
        int format = bytes.number() >> 16 & 0xFF;
        bytes.skip(Integer.BYTES);
        SavVariable variable = new SavVariable(bytes.bytes(NAME), Math.max(0, width), format);
        if (width < CONTINUED || width > SavVariable.SEGMENT || Math.abs((long) missing) > MOST_MISSING) {
            throw bytes.damaged("a variable in it has an impossible width or too many missing values");
        }
        if (labelled) {
            int length = bytes.number();
            variable.label(bytes.bytes(length));
            bytes.skip(Math.floorMod(-length, Integer.BYTES));
        }
        readMissing(variable, missing);
        slots.add(width == CONTINUED ? null : variable);
    }

    private void readMissing(SavVariable variable, int missing) throws RefusedInputException {
        if (missing < 0) {
            variable.missing(bytes.real(), bytes.real());
        }
        int single = missing < 0 ? -missing - 2 : missing;
        for (int i = 0; i < single; i++) {
            if (variable.isNumber()) {
                variable.missing(bytes.real());
            } else {
                variable.missing(bytes.bytes(SavVariable.SLOT));
            }
        }
    }

    private void readLabels() throws RefusedInputException {
        int count = bytes.number();
        List<byte[]> values = new ArrayList<>();
        List<byte[]> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(bytes.bytes(SavVariable.SLOT));
            int length = bytes.bytes(1)[0] & 0xFF;
            labels.add(bytes.bytes(length));
            bytes.skip(Math.floorMod(-(length + 1), SavVariable.SLOT));
        }
        if (bytes.number() != LABELLED) {
            throw bytes.damaged("labels in it belong to no variable");
        }
        int variables = bytes.number();
        for (int i = 0; i < variables; i++) {
            int slot = bytes.number() - 1;
            SavVariable variable = slot >= 0 && slot < slots.size() ? slots.get(slot) : null;
            if (variable == null) {
                throw bytes.damaged("labels in it belong to a variable that it does not have");
            }
            for (int j = 0; j < count; j++) {
                label(variable, values.get(j), labels.get(j));
            }
        }
    }

    private void label(SavVariable variable, byte[] value, byte[] label) throws RefusedInputException {
        if (variable.isNumber()) {
            variable.label(new SavBytes(bytes.file(), value, bytes.order()).real(), label);
        } else {
            variable.label(value, label);
        }
    }

    private void finish() throws RefusedInputException {
        int expected = 0;
        for (int i = 0; i < slots.size(); i += expected) {
            SavVariable variable = slots.get(i);
            expected = variable == null ? 0 : variable.slots();
            if (expected == 0 || i + expected > slots.size()) {
                throw bytes.damaged("a string variable in it is not as long as it says");
            }
            for (int j = i + 1; j < i + expected; j++) {
                if (slots.get(j) != null) {
                    throw bytes.damaged("a string variable in it is not as long as it says");
                }
            }
        }
        if (slots.isEmpty()) {
            throw new RefusedInputException(bytes.file(), 0, "the SPSS file has no variables; export the survey again");
        }
        extensions.apply(variables());
        if (extensions.cases() >= 0) {
            cases = extensions.cases();
        }
    }

    /** Returns the variables of the file, the further segments of a very long string each as one. */
    List<SavVariable> variables() {
        return slots.stream().filter(variable -> variable != null).toList();
    }

    SavText text() {
        return extensions.text();
    }

    /** Returns the number that stands for no answer at all. */
    double systemMissing() {
        return extensions.systemMissing();
    }

    /** Returns 0 for none, 1 for bytes, 2 for bytes within zlib blocks. */
    int compression() {
        return compression;
    }

    double bias() {
        return bias;
    }

    /** Returns how many cases there are; below 0 where the file does not say. */
    long cases() {
        return cases;
    }

    /** Returns the name of the variable that weighs the cases; empty where there is none. */
    String weight() {
        SavVariable variable = weight >= 1 && weight <= slots.size() ? slots.get(weight - 1) : null;
        return variable == null ? "" : text().text(variable.name());
    }
}
