package org.throughline.report.document;

/** A block with a caption, numbered by its kind, to which texts can refer. */
public sealed interface Captioned extends Block permits Table, Figure, Chart {
    /** Returns what it shows. */
    Text caption();

    /** Returns its label. */
    Label label();

    /** Returns the word before its number: {@code Table} or {@code Figure}. */
    String kind();

    /** Returns the same block under another label. */
    Captioned labelled(Label label);

    /**
     * What it is called.
     *
     * @param anchor how {@link Inline.Reference} finds it: letters, digits and hyphens, unique in the report; empty
     *     where no text refers to it
     * @param number its place among those of its kind, from 1; 0 before the report is whole
     */
    record Label(String anchor, int number) {
        /** The label of what no text refers to. */
        public static final Label NONE = new Label("", 0);

        /** Makes the label of what texts refer to. */
        public static Label of(String anchor) {
            return new Label(anchor, 0);
        }
    }
}
