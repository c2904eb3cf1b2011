package org.throughline.survey.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers different texts in UTF-8 from 0 in the order seen, without an object a look-up. */
final class ValueTable {
    private static final int FIRST = 1 << 8;
    /** Spreads hashes over the table, as many texts differ in their last characters only. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] slots = new int[FIRST];
    private int[] hashes = new int[FIRST];
    private int[] ends = new int[FIRST];
    private byte[] bytes = new byte[FIRST << 3];
    private int size;

    /** Returns the number of a text, whose hash is given. */
    int code(byte[] buffer, int offset, int length, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (hashes[code] == hash && holds(code, buffer, offset, length)) {
                return code;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return insert(slot, hash, buffer, offset, length);
    }

    private int slot(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private boolean holds(int code, byte[] buffer, int offset, int length) {
        int start = start(code);
        return Arrays.equals(bytes, start, ends[code], buffer, offset, offset + length);
    }

    private int insert(int slot, int hash, byte[] buffer, int offset, int length) {
        int start = start(size);
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + length));
        }
        System.arraycopy(buffer, offset, bytes, start, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        ends[size] = start + length;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int code = 0; code < size; code++) {
            int slot = slot(hashes[code]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code + 1;
        }
    }

    /** Adds the text of a number to a builder. */
    void copy(int code, TextBuilder to) {
        int start = start(code);
        to.add(bytes, start, ends[code] - start);
    }

    /** Returns all texts by their numbers. */
    String[] strings() {
        String[] strings = new String[size];
        for (int code = 0; code < size; code++) {
            int start = start(code);
            strings[code] = new String(bytes, start, ends[code] - start, StandardCharsets.UTF_8);
        }
        return strings;
    }
}
