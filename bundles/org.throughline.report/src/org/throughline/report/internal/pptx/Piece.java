package org.throughline.report.internal.pptx;

import java.util.List;
import java.util.Optional;
import org.throughline.report.document.Text;

/** A part of what slides tell, which can be measured. */
sealed interface Piece permits Passage, TablePiece, ChartPiece, PicturePiece {
    /**
     * A piece that is parted between two slides.
     *
     * @param first what fits
     * @param rest what stands on the next slide
     */
    record Parted(Piece first, Piece rest) {}

    /** Returns how high it is, in points. */
    double height();

    /** Returns how far it stands from what is above it, in points; nothing at the top of a slide. */
    double before();

    /**
     * Parts it so that the first part fits.
     *
     * @param room the height that there is, in points
     * @param whole whether there is no more room on any slide, so that it must be parted
     */
    Optional<Parted> parted(double room, boolean whole);

    /**
     * Returns it made lower, where its letters stay as large as they are.
     *
     * @param room the height that there is, in points
     */
    default Optional<Piece> lower(double room) {
        return Optional.empty();
    }

    /** Returns whether it must not be the last of a slide while something follows. */
    default boolean keepsWithNext() {
        return false;
    }

    /** Returns the texts that it shows. */
    List<Text> texts();

    /** Returns what of it is shown shortened, as a whole. */
    default List<Text> shortened() {
        return List.of();
    }
}
