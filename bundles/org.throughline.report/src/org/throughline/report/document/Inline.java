package org.throughline.report.document;

/** A part of a {@link Text}. */
public sealed interface Inline {
    /** Words of the report itself, in English. */
    record Words(String words) implements Inline {}

    /** What the client wrote: a name, a question, a note; in any language, direction and length. */
    record Name(String name) implements Inline {}

    /**
     * A number, which the register explains.
     *
     * @param entry the id of its {@link NumberEntry}
     * @param shown the number as it stands in the text
     */
    record NumberRef(String entry, String shown) implements Inline {}

    /** The place where the register explains a number: its id. */
    record NumberMark(String entry) implements Inline {}

    /**
     * The place of a table, figure or section.
     *
     * @param anchor the anchor of its label, or the section's id
     * @param shown what it is called, such as {@code Table 3}; empty before the report is whole
     */
    record Reference(String anchor, String shown) implements Inline {}

    /** What explains the words before it, away from them. */
    record Footnote(Text text) implements Inline {}
}
