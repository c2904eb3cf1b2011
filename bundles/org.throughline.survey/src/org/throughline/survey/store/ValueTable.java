package org.throughline.survey.store;

import java.util.Arrays;

/** Numbers different texts from 0 in the order seen, without an object a look-up. */
final class ValueTable {
    private static final int FIRST = 1 << 8;
    private static final int FACTOR = 31;
    /** Spreads hashes over the table, as many texts differ in their last characters only. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] slots = new int[FIRST];
    private int[] hashes = new int[FIRST];
    private int[] ends = new int[FIRST];
    private char[] chars = new char[FIRST << 3];
    private int size;

    /** Returns the number of a text. */
    int code(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
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

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = FACTOR * hash + buffer[i];
        }
        return hash;
    }

    private int start(int code) {
        return code == 0 ? 0 : ends[code - 1];
    }

    private boolean holds(int code, char[] buffer, int offset, int length) {
        int start = start(code);
        if (ends[code] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[start + i] != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int insert(int slot, int hash, char[] buffer, int offset, int length) {
        int start = start(size);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, start + length));
        }
        System.arraycopy(buffer, offset, chars, start, length);
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
        to.add(chars, start, ends[code] - start);
    }

    /** Returns all texts by their numbers. */
    String[] strings() {
        String[] strings = new String[size];
        for (int code = 0; code < size; code++) {
            int start = start(code);
            strings[code] = new String(chars, start, ends[code] - start);
        }
        return strings;
    }
}
