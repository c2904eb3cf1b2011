package org.throughline.report.document;

import java.util.List;

/** A part of a {@link Section}: what a format must be able to write. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Bullets, Table, Figure {
    /** A heading below the section's title. */
    record Heading(Text text) implements Block {
        /** Makes a heading of the report's own words. */
        public static Heading of(String words) {
            return new Heading(Text.of(words));
        }
    }

    /** A paragraph. */
    record Paragraph(Text text) implements Block {
        /** Makes a paragraph of the report's own words. */
        public static Paragraph of(String words) {
            return new Paragraph(Text.of(words));
        }
    }

    /** A list whose order carries no meaning. */
    record Bullets(List<Text> items) implements Block {
        /** Keeps a copy of the list. */
        public Bullets {
            items = List.copyOf(items);
        }
    }
}
