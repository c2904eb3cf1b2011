package org.throughline.survey.internal.dialect.spss;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variable as its record describes it, its texts still in bytes. */
final class SavVariable {
    static final int SLOT = 8;
    /** A string beyond this width is stored as several variables, so many bytes of it in each. */
    static final int SEGMENT = 255;
    /** How many bytes of the width make one more of them. */
    private static final int PER_SEGMENT = 252;

    private final byte[] shortName;
    private final int segmentWidth;
    private final int format;
    private byte[] name;
    private byte[] label = new byte[0];
    private int width;
    private final List<Double> missing = new ArrayList<>();
    private final List<byte[]> missingTexts = new ArrayList<>();
    private double lowest = Double.NaN;
    private double highest = Double.NaN;
    private final Map<Double, byte[]> labels = new LinkedHashMap<>();
    private final Map<ByteBuffer, byte[]> textLabels = new LinkedHashMap<>();

    /**
     * A variable.
     *
     * @param width the bytes of a string; 0 for a number
     * @param format SPSS's number for how it is shown
     */
    SavVariable(byte[] shortName, int width, int format) {
        this.shortName = shortName;
        this.name = shortName;
        this.segmentWidth = width;
        this.width = width;
        this.format = format;
    }

    byte[] shortName() {
        return shortName;
    }

    byte[] name() {
        return name;
    }

    void rename(byte[] longName) {
        name = longName;
    }

    byte[] label() {
        return label;
    }

    void label(byte[] text) {
        label = text;
    }

    int format() {
        return format;
    }

    boolean isNumber() {
        return segmentWidth == 0;
    }

    int width() {
        return width;
    }

    void widen(int whole) {
        width = whole;
    }

    /** Returns how many variables of the file hold it. */
    int segments() {
        return width > SEGMENT ? (width + PER_SEGMENT - 1) / PER_SEGMENT : 1;
    }

    /** Returns how many slots of 8 bytes this one variable of the file takes. */
    int slots() {
        return isNumber() ? 1 : (segmentWidth + SLOT - 1) / SLOT;
    }

    void missing(double value) {
        missing.add(value);
    }

    void missing(byte[] text) {
        missingTexts.add(filled(text));
    }

    void missing(double from, double to) {
        lowest = from;
        highest = to;
    }

    boolean isMissing(double value) {
        return missing.contains(value) || value >= lowest && value <= highest;
    }

    boolean isMissing(byte[] text) {
        byte[] value = filled(text);
        return missingTexts.stream().anyMatch(one -> Arrays.equals(one, value));
    }

    void label(double value, byte[] text) {
        labels.putIfAbsent(value, text);
    }

    void label(byte[] value, byte[] text) {
        textLabels.putIfAbsent(ByteBuffer.wrap(filled(value)), text);
    }

    /** Returns the labels of numbers, in the order of the file. */
    Map<Double, byte[]> labels() {
        return labels;
    }

    /** Returns the labels of texts, in the order of the file. */
    Map<ByteBuffer, byte[]> textLabels() {
        return textLabels;
    }

    /** Returns a text without the blanks that fill it up. */
    private static byte[] filled(byte[] text) {
        int end = text.length;
        while (end > 0 && text[end - 1] == ' ') {
            end--;
        }
        return Arrays.copyOf(text, end);
    }
}
