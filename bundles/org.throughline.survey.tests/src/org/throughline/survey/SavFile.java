package org.throughline.survey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** An SPSS system file made record by record; cases are a number, a text, or null for no answer. */
final class SavFile {
    private static final int HEADER = 176;
    private static final int SEGMENT = 255;
    private static final int PER_SEGMENT = 252;

    private final ByteOrder order;
    private final Charset charset;
    private final int compression;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final ByteArrayOutputStream late = new ByteArrayOutputStream();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Object[]> cases = new ArrayList<>();
    private int slots;
    private long said = Long.MIN_VALUE;

    SavFile(ByteOrder order, Charset charset, int compression) {
        this.order = order;
        this.charset = charset;
        this.compression = compression;
    }

    static SavFile plain() {
        return new SavFile(ByteOrder.LITTLE_ENDIAN, StandardCharsets.UTF_8, 0);
    }

    /** Adds a variable of numbers with its values that are no answers. */
    SavFile number(String name, String label, int format, double... missing) {
        variable(name, 0, label, format, missing.length, 0);
        for (double value : missing) {
            records.writeBytes(real(value));
        }
        return this;
    }

    /** Adds a variable of numbers of which those from one to another are no answers. */
    SavFile range(String name, double from, double to) {
        variable(name, 0, "", 5, -2, 0);
        records.writeBytes(real(from));
        records.writeBytes(real(to));
        return this;
    }

    /** Adds a variable of texts of so many bytes; beyond 255 it is stored as several. */
    SavFile text(String name, String label, int width) {
        widths.add(width);
        int parts = width > SEGMENT ? (width + PER_SEGMENT - 1) / PER_SEGMENT : 1;
        for (int i = 0; i < parts; i++) {
            int part = i < parts - 1 ? SEGMENT : width - i * PER_SEGMENT;
            record(i == 0 ? name : "SEG" + slots, part, i == 0 ? label : "", 1, 0);
            for (int j = 8; j < part; j += 8) {
                record("", -1, "", 0, 0);
            }
        }
        if (parts > 1) {
            extension(14, name + "=" + width + "\0\t");
        }
        return this;
    }

    private void variable(String name, int width, String label, int format, int missing, int unused) {
        widths.add(unused);
        record(name, width, label, format, missing);
    }

    private void record(String name, int width, String label, int format, int missing) {
        slots++;
        byte[] text = label.getBytes(charset);
        put(2, width, label.isEmpty() ? 0 : 1, missing, format << 16, format << 16);
        records.writeBytes(padded(name.getBytes(StandardCharsets.US_ASCII), 8));
        if (!label.isEmpty()) {
            put(text.length);
            records.writeBytes(padded(text, (text.length + 3) / 4 * 4));
        }
    }

    /** Labels a value of the variable that was added last. */
    SavFile label(Object value, String label) {
        byte[] text = label.getBytes(charset);
        put(3, 1);
        records.writeBytes(value instanceof String string ? padded(string.getBytes(charset), 8) : real((Double) value));
        records.write(text.length);
        records.writeBytes(padded(text, (text.length + 8) / 8 * 8 - 1));
        put(4, 1, slots);
        return this;
    }

    /** Adds a record of a later version of SPSS. */
    SavFile extension(int kind, String content) {
        byte[] bytes = content.getBytes(charset);
        late.writeBytes(ints(7, kind, 1, bytes.length));
        late.writeBytes(bytes);
        return this;
    }

    SavFile row(Object... cells) {
        cases.add(cells);
        return this;
    }

    /** States another number of cases than there are. */
    SavFile cases(long count) {
        said = count;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(padded((compression == 2 ? "$FL3" : "$FL2").getBytes(StandardCharsets.US_ASCII), 64));
        file.writeBytes(ints(2, slots, compression, 0, (int) (said == Long.MIN_VALUE ? cases.size() : said)));
        file.writeBytes(real(100));
        file.writeBytes(padded(new byte[0], HEADER - file.size()));
        file.writeBytes(records.toByteArray());
        file.writeBytes(late.toByteArray());
        file.writeBytes(ints(999, 0));
        byte[] data = data();
        if (compression == 2) {
            pack(file, data);
        } else {
            file.writeBytes(data);
        }
        return file.toByteArray();
    }

    private byte[] data() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (Object[] row : cases) {
            for (int i = 0; i < row.length; i++) {
                for (byte[] slot : slots(row[i], widths.get(i))) {
                    if (compression == 0) {
                        data.writeBytes(slot);
                        continue;
                    }
                    if (row[i] == null) {
                        codes.write(255);
                    } else if (row[i] instanceof Double number
                            && number == Math.rint(number)
                            && Math.abs(number) < 90) {
                        codes.write((int) (number + 100));
                    } else if (Arrays.equals(slot, padded(new byte[0], 8))) {
                        codes.write(254);
                    } else {
                        codes.write(253);
                        whole.writeBytes(slot);
                    }
                    if (codes.size() == 8) {
                        flush(data, codes, whole);
                    }
                }
            }
        }
        while (compression > 0 && codes.size() > 0) {
            codes.write(codes.size() < 8 ? 0 : 252);
            if (codes.size() >= 8) {
                flush(data, codes, whole);
            }
        }
        return data.toByteArray();
    }

    private static void flush(ByteArrayOutputStream data, ByteArrayOutputStream codes, ByteArrayOutputStream whole) {
        data.writeBytes(codes.toByteArray());
        data.writeBytes(whole.toByteArray());
        codes.reset();
        whole.reset();
    }

    private List<byte[]> slots(Object value, int width) {
        if (width == 0) {
            return List.of(real(value == null ? -Double.MAX_VALUE : (Double) value));
        }
        byte[] text = padded(((String) value).getBytes(charset), width);
        List<byte[]> slots = new ArrayList<>();
        int parts = width > SEGMENT ? (width + PER_SEGMENT - 1) / PER_SEGMENT : 1;
        for (int i = 0; i < parts; i++) {
            int from = Math.min(text.length, i * SEGMENT);
            int stored = i < parts - 1 ? SEGMENT : width - i * PER_SEGMENT;
            byte[] part =
                    padded(Arrays.copyOfRange(text, from, Math.min(text.length, from + SEGMENT)), (stored + 7) / 8 * 8);
            for (int at = 0; at < part.length; at += 8) {
                slots.add(Arrays.copyOfRange(part, at, at + 8));
            }
        }
        return slots;
    }

    private void pack(ByteArrayOutputStream file, byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        long start = file.size();
        file.writeBytes(longs(start, start + 24 + length, 48));
        file.write(packed, 0, length);
        file.writeBytes(longs(-100, 0));
        file.writeBytes(ints(0x3FF000, 1));
        file.writeBytes(longs(start, start + 24));
        file.writeBytes(ints(data.length, length));
    }

    private void put(int... numbers) {
        records.writeBytes(ints(numbers));
    }

    private byte[] ints(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * 4).order(order);
        Arrays.stream(numbers).forEach(buffer::putInt);
        return buffer.array();
    }

    private byte[] longs(long... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * 8).order(order);
        Arrays.stream(numbers).forEach(buffer::putLong);
        return buffer.array();
    }

    private byte[] real(double number) {
        return ByteBuffer.allocate(8).order(order).putDouble(number).array();
    }

    private static byte[] padded(byte[] bytes, int length) {
        byte[] padded = Arrays.copyOf(bytes, Math.max(length, bytes.length));
        Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
        return padded;
    }
}
