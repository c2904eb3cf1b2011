package org.throughline.report.internal.office;

/** What the parts of all office documents write alike. */
public final class OfficeXml {
    /** The name space of drawings. */
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** The name space of references between parts. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The language of the report's own words. */
    public static final String LANGUAGE = "en-GB";

    /** The units of drawings in a point. */
    private static final int EMU = 12_700;
    /** A longer description is of no use to who must listen to it. */
    private static final int LONGEST = 4000;

    private OfficeXml() {}

    /** Returns a length, given in points, in the units of drawings; at least one. */
    public static String emu(double points) {
        return Long.toString(Math.max(1, Math.round(points * EMU)));
    }

    /** Returns a description as one line. */
    public static String described(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
