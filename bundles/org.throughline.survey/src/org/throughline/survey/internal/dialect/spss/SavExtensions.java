package org.throughline.survey.internal.dialect.spss;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.core.RefusedInputException;

/** The records that later versions of SPSS added to the layout; those of no use here are passed over. */
final class SavExtensions {
    private static final int MACHINE = 3;
    private static final int REALS = 4;
    private static final int LONG_NAMES = 13;
    private static final int LONG_STRINGS = 14;
    private static final int CASES = 16;
    private static final int ENCODING = 20;
    private static final int LONG_LABELS = 21;
    private static final int LONG_MISSING = 22;
    private static final int CODE_PAGE = 7;
    private static final int WIDEST = 32767;

    private final SavBytes bytes;
    private final Map<Integer, byte[]> records = new HashMap<>();

    SavExtensions(SavBytes bytes) {
        this.bytes = bytes;
    }

    void read() throws RefusedInputException {
        int kind = bytes.number();
        int size = bytes.number();
        int count = bytes.number();
        if (size < 0 || count < 0 || (long) size * count > bytes.remaining()) {
            throw bytes.damaged("a record in it is longer than the file");
        }
        records.put(kind, bytes.bytes(size * count));
    }

    private SavBytes record(int kind) {
        byte[] record = records.get(kind);
        return record == null ? null : new SavBytes(bytes.file(), record, bytes.order());
    }

    SavText text() {
        byte[] name = records.get(ENCODING);
        int number = 0;
        byte[] machine = records.get(MACHINE);
        if (machine != null && machine.length >= (CODE_PAGE + 1) * Integer.BYTES) {
            byte[] last = Arrays.copyOfRange(machine, CODE_PAGE * Integer.BYTES, (CODE_PAGE + 1) * Integer.BYTES);
            number = ByteBuffer.wrap(last).order(bytes.order()).getInt();
        }
        return SavText.of(name == null ? null : new String(name, StandardCharsets.US_ASCII).strip(), number);
    }

    double systemMissing() {
        byte[] reals = records.get(REALS);
        return reals == null || reals.length < Double.BYTES
                ? -Double.MAX_VALUE
                : ByteBuffer.wrap(reals).order(bytes.order()).getDouble();
    }

    /** Returns how many cases there are; -1 where no record says. */
    long cases() {
        byte[] record = records.get(CASES);
        return record == null || record.length < 2 * Long.BYTES
                ? -1
                : ByteBuffer.wrap(record).order(bytes.order()).getLong(Long.BYTES);
    }

    /** Gives the variables what these records say of them. */
    void apply(List<SavVariable> variables) throws RefusedInputException {
        Map<String, SavVariable> byName = new HashMap<>();
        variables.forEach(variable -> byName.putIfAbsent(key(variable.shortName()), variable));
        for (byte[][] pair : pairs(LONG_STRINGS)) {
            SavVariable variable = byName.get(key(pair[0]));
            String width = new String(pair[1], StandardCharsets.US_ASCII).strip();
            if (variable == null || !width.matches("\\d{1,5}") || Integer.parseInt(width) > WIDEST) {
                throw bytes.damaged("a very long string in it has no variable or width");
            }
            variable.widen(Integer.parseInt(width));
        }
        for (byte[][] pair : pairs(LONG_NAMES)) {
            SavVariable variable = byName.get(key(pair[0]));
            if (variable != null) {
                variable.rename(pair[1]);
            }
        }
        variables.forEach(variable -> byName.putIfAbsent(key(variable.name()), variable));
        applyLabels(byName);
        applyMissing(byName);
    }

    private static String key(byte[] name) {
        return new String(name, StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
    }

    /** Pairs of a name and a text, an equals sign between them and tabs between the pairs. */
    private List<byte[][]> pairs(int kind) {
        byte[] record = records.getOrDefault(kind, new byte[0]);
        List<byte[][]> pairs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= record.length; i++) {
            if (i == record.length || record[i] == '\t') {
                int equals = start;
                while (equals < i && record[equals] != '=') {
                    equals++;
                }
                if (equals < i) {
                    int end = i;
                    while (end > equals + 1 && record[end - 1] == 0) {
                        end--;
                    }
                    pairs.add(new byte[][] {
                        Arrays.copyOfRange(record, start, equals), Arrays.copyOfRange(record, equals + 1, end)
                    });
                }
                start = i + 1;
            }
        }
        return pairs;
    }

    private void applyLabels(Map<String, SavVariable> byName) throws RefusedInputException {
        SavBytes record = record(LONG_LABELS);
        while (record != null && record.remaining() > 0) {
            SavVariable variable = byName.get(key(record.bytes(record.number())));
            record.skip(Integer.BYTES);
            int count = record.number();
            for (int i = 0; i < count; i++) {
                byte[] value = record.bytes(record.number());
                byte[] label = record.bytes(record.number());
                if (variable != null) {
                    variable.label(value, label);
                }
            }
        }
    }

    private void applyMissing(Map<String, SavVariable> byName) throws RefusedInputException {
        SavBytes record = record(LONG_MISSING);
        while (record != null && record.remaining() > 0) {
            SavVariable variable = byName.get(key(record.bytes(record.number())));
            int count = record.bytes(1)[0];
            int length = record.number();
            for (int i = 0; i < count; i++) {
                byte[] value = record.bytes(length);
                if (variable != null) {
                    variable.missing(value);
                }
            }
        }
    }
}
