package org.throughline.report.internal.pptx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.report.internal.pptx.Piece.Parted;
import org.throughline.report.internal.pptx.Slide.Placed;

/** Lays the pieces of a topic on slides: nothing is made smaller, what does not fit goes on. */
final class SlideFlow {
    /** A slide is not left for the next one while so much of it is empty and can be used. */
    private static final double MOST = 0.6;

    private final List<List<Piece>> slides = new ArrayList<>();
    private List<Piece> current = new ArrayList<>();

    private SlideFlow() {}

    /** Returns the slides of the topics of a section, those of one title numbered. */
    static List<Slide> of(List<Topic> topics) {
        List<Slide> slides = new ArrayList<>();
        topics.forEach(topic -> slides.addAll(of(topic)));
        Map<String, Integer> counts = new HashMap<>();
        slides.forEach(slide -> counts.merge(slide.topic().title().plain(), 1, Integer::sum));
        Map<String, Integer> parts = new HashMap<>();
        return slides.stream()
                .map(slide -> {
                    String title = slide.topic().title().plain();
                    int part = parts.merge(title, 1, Integer::sum);
                    return new Slide(slide.topic(), slide.placed(), part, counts.get(title), slide.tables());
                })
                .toList();
    }

    private static List<Slide> of(Topic topic) {
        SlideFlow flow = new SlideFlow();
        for (List<Piece> page : topic.pages()) {
            flow.lay(page);
            flow.end();
        }
        if (flow.slides.isEmpty()) {
            flow.slides.add(List.of());
        }
        Map<TableLook, Integer> tables = new HashMap<>();
        flow.slides.forEach(pieces -> pieces.forEach(piece -> {
            if (piece instanceof TablePiece table) {
                tables.merge(table.look(), table.part(), Math::max);
            }
        }));
        return flow.slides.stream()
                .map(pieces -> new Slide(topic, placed(pieces), 1, 1, tables))
                .toList();
    }

    /** Returns how high pieces are one below the other, in points. */
    static double height(List<Piece> pieces) {
        double height = 0;
        for (Piece piece : pieces) {
            height += (height == 0 ? 0 : piece.before()) + piece.height();
        }
        return height;
    }

    private static List<Placed> placed(List<Piece> pieces) {
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        for (Piece piece : pieces) {
            y += placed.isEmpty() ? 0 : piece.before();
            placed.add(new Placed(piece, y));
            y += piece.height();
        }
        return placed;
    }

    private void lay(List<Piece> page) {
        Deque<Piece> waiting = new ArrayDeque<>(onOne(page));
        while (!waiting.isEmpty()) {
            Piece piece = waiting.removeFirst();
            boolean alone = current.isEmpty();
            double room = SlideBox.BODY.height() - height(current) - (alone ? 0 : piece.before());
            if (piece.height() <= room) {
                current.add(piece);
                continue;
            }
            boolean mostIsEmpty = room > MOST * SlideBox.BODY.height();
            boolean tooHigh = piece.height() > SlideBox.BODY.height();
            Optional<Parted> parted = tooHigh || mostIsEmpty && !alone ? piece.parted(room, alone) : Optional.empty();
            Optional<Piece> lower = mostIsEmpty ? piece.lower(room) : Optional.empty();
            if (lower.isPresent()) {
                current.add(lower.get());
                end();
            } else if (parted.isPresent()) {
                current.add(parted.get().first());
                waiting.addFirst(parted.get().rest());
                end();
            } else if (alone) {
                current.add(piece);
                end();
            } else {
                waiting.addFirst(piece);
                leaders().reversed().forEach(waiting::addFirst);
                end();
            }
        }
    }

    /** Returns pieces with a lower chart, where all of them fit a slide then. */
    private static List<Piece> onOne(List<Piece> page) {
        double over = height(page) - SlideBox.BODY.height();
        for (int i = 0; over > 0 && i < page.size(); i++) {
            Optional<Piece> lower = page.get(i).lower(page.get(i).height() - over);
            if (lower.isPresent()) {
                List<Piece> fitting = new ArrayList<>(page);
                fitting.set(i, lower.get());
                return fitting;
            }
        }
        return page;
    }

    /** Takes what belongs to the next piece from the end of the slide, where something is left there. */
    private List<Piece> leaders() {
        int keep = current.size();
        while (keep > 0 && current.get(keep - 1).keepsWithNext()) {
            keep--;
        }
        if (keep == 0) {
            return List.of();
        }
        List<Piece> leaders = new ArrayList<>(current.subList(keep, current.size()));
        current = new ArrayList<>(current.subList(0, keep));
        return leaders;
    }

    private void end() {
        if (!current.isEmpty()) {
            slides.add(current);
            current = new ArrayList<>();
        }
    }
}
