package org.throughline.report.document;

import java.util.List;

/** A part of a {@link Section}: what a format must be able to write. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.Notice,
                Block.Quote,
                Block.Signatures,
                Block.PageBreak,
                Captioned {
    /**
     * A heading below the section's title.
     *
     * @param level 1 below the title, 2 below a heading of level 1
     */
    record Heading(Text text, int level) implements Block {
        /** Checks the level. */
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("a heading is of level 1 or 2, not " + level);
            }
        }

        /** Makes a heading right below the section's title. */
        public Heading(Text text) {
            this(text, 1);
        }

        /** Makes a heading of the report's own words, right below the section's title. */
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

    /** What readers must not overlook: what is missing, hidden or cannot be said. */
    record Notice(Text text) implements Block {
        /** Makes a notice of the report's own words. */
        public static Notice of(String words) {
            return new Notice(Text.of(words));
        }
    }

    /**
     * What somebody said.
     *
     * @param who who, when and on which occasion; empty where that is not told
     */
    record Quote(Text words, Text who) implements Block {}

    /** Lines to be signed and dated by hand, one for each of those named. */
    record Signatures(List<Text> who) implements Block {
        /** Keeps a copy of the list. */
        public Signatures {
            who = List.copyOf(who);
        }
    }

    /** What follows begins on a new page where there are pages. */
    record PageBreak() implements Block {}
}
