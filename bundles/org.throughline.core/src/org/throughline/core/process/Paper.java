package org.throughline.core.process;

/** What a flowchart is drawn on: one page as large as the flowchart, or pages of a usual size. */
public enum Paper {
    /** One page as large as the flowchart. */
    ONE_PAGE(0, 0),
    /** 210 mm x 297 mm. */
    A4(794, 1123),
    /** 297 mm x 420 mm. */
    A3(1123, 1587),
    /** 8.5 inch x 11 inch. */
    LETTER(816, 1056),
    /** 11 inch x 17 inch. */
    TABLOID(1056, 1632);

    private final int shortSide;
    private final int longSide;

    Paper(int shortSide, int longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** Returns the shorter side in points of 1/96 inch; 0 where the page is as large as the flowchart. */
    public int shortSide() {
        return shortSide;
    }

    /** Returns the longer side in points of 1/96 inch; 0 where the page is as large as the flowchart. */
    public int longSide() {
        return longSide;
    }
}
