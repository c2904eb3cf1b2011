package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.PictureCut;
import org.throughline.report.internal.office.PictureCut.Room;
import org.throughline.report.internal.office.PictureCut.Window;
import org.throughline.report.internal.office.ViewBox;

/**
 * A picture: as a whole, or a window on it that shows its letters large enough.
 *
 * @param windows what is shown side by side: what is repeated at the start, where there is that, and the window
 * @param points how large a unit of the picture is shown, in points
 * @param part which part it is, from 1; 0 for the whole
 * @param of how many parts there are; 0 where the whole can be read
 */
record PicturePiece(Figure figure, SlideType type, List<Window> windows, double points, int part, int of)
        implements Piece {
    private static final double BEFORE = 10;
    /** A picture that is small is not shown larger than this. */
    private static final double LARGEST = 1.25;
    /** A picture whose letters are only so much too small is shown as it is. */
    private static final double NEARLY = 1.34;
    /** A part is made so much smaller rather than parted again. */
    private static final double PART_NEARLY = 1.1;

    /** Returns a picture as a whole and, where its letters are too small then, the parts of it. */
    static List<Piece> of(Figure figure, SlideType type) throws IOException {
        ViewBox box = ViewBox.of(figure.svg());
        double least = SlideType.LEAST / SmallestLetters.of(figure.svg());
        double height = SlideBox.PICTURE.height() - Caption.height(figure, type) - ChartPiece.AFTER;
        Room room = new Room(SlideBox.PICTURE.width(), height, least, Math.max(LARGEST, least), NEARLY);
        PictureCut whole = PictureCut.whole(box, room);
        List<Piece> pieces = new ArrayList<>();
        if (whole.points() * NEARLY >= least) {
            pieces.add(new PicturePiece(figure, type, whole.rows(), whole.points(), 0, 0));
            return pieces;
        }
        boolean onlyHigh = box.width() * least <= room.width();
        PictureCut cut = PictureCut.of(box, figure.strip(), room);
        CalmRows rows = onlyHigh ? CalmRows.of(figure.svg(), PART_NEARLY * room.height() / least) : null;
        List<Window> windows = onlyHigh ? rows.windows() : cut.rows();
        if (!onlyHigh || !rows.apart()) {
            pieces.add(new PicturePiece(figure, type, whole.rows(), whole.points(), 0, windows.size()));
        }
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            List<Window> shown = new ArrayList<>();
            if (!onlyHigh && figure.strip() > 0) {
                shown.add(new Window(0, window.y(), figure.strip(), window.height()));
            }
            shown.add(window);
            double points = onlyHigh ? Math.min(least, room.height() / window.height()) : cut.points();
            pieces.add(new PicturePiece(figure, type, shown, points, i + 1, windows.size()));
        }
        return pieces;
    }

    /** Returns how wide all windows are together, in points. */
    double width() {
        return windows.stream().mapToDouble(Window::width).sum() * points;
    }

    /** Returns how high the picture itself is, in points. */
    double drawn() {
        return windows.getLast().height() * points;
    }

    @Override
    public double height() {
        return drawn() + Caption.height(figure, type) + ChartPiece.AFTER;
    }

    @Override
    public double before() {
        return BEFORE;
    }

    @Override
    public Optional<Parted> parted(double room, boolean whole) {
        return Optional.empty();
    }

    @Override
    public List<Text> texts() {
        return part <= 1 ? List.of(figure.caption()) : List.of();
    }

    @Override
    public List<Text> shortened() {
        return part <= 1 ? Caption.shortened(figure, type) : List.of();
    }

    /** Returns what it shows, for those who cannot see it. */
    String alternative() {
        return part == 0 ? figure.alternative() : figure.alternative() + " Part " + part + " of " + of + ".";
    }
}
