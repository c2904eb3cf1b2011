package org.throughline.diagram.internal.pages;

/**
 * How far pages are filled with sections, one after the other.
 *
 * @param pages how many have been begun
 * @param used how much of the last is used, across the flow
 * @param sections how many there are
 */
record Filling(int pages, int used, int sections) {
    /** Nothing yet. */
    static final Filling EMPTY = new Filling(0, 0, 0);

    /**
     * Returns the filling with one section more.
     *
     * @param room of a page; a section that needs more has a page of its own
     */
    Filling with(int needed, int room) {
        boolean begins = pages == 0 || used + needed > room;
        return new Filling(begins ? pages + 1 : pages, begins ? needed : used + needed, sections + 1);
    }

    /** Returns whether this needs no more room than another, and no more sections. */
    boolean isAsGoodAs(Filling other) {
        boolean asFull = pages < other.pages || pages == other.pages && used <= other.used;
        return asFull && sections <= other.sections;
    }
}
