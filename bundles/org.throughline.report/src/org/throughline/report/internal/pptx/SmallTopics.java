package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;

/**
 * Puts topics on one slide, under the title of their section, where all fit it or each would leave most of it empty.
 */
final class SmallTopics {
    /** What takes no more of a slide is small. */
    private static final double SMALL = 0.35;

    private final Section section;
    private final SlideType type;
    private final List<Topic> put = new ArrayList<>();
    private final List<Topic> waiting = new ArrayList<>();

    SmallTopics(Section section, SlideType type) {
        this.section = section;
        this.type = type;
    }

    /** Returns the topics in their order, small neighbours as one. */
    List<Topic> together(List<Topic> topics) {
        boolean onePage = topics.stream().allMatch(topic -> topic.pages().size() <= 1);
        if (onePage && topics.size() > 1 && SlideFlow.height(pieces(topics)) <= SlideBox.BODY.height()) {
            return List.of(joined(topics));
        }
        for (Topic topic : topics) {
            List<Piece> next = new ArrayList<>(pieces(waiting));
            next.addAll(pieces(List.of(topic)));
            if (!isSmall(topic) || SlideFlow.height(next) > SlideBox.BODY.height()) {
                flush();
            }
            if (isSmall(topic)) {
                waiting.add(topic);
            } else {
                put.add(topic);
            }
        }
        flush();
        return put;
    }

    private static boolean isSmall(Topic topic) {
        return topic.pages().size() == 1
                && topic.pages().getFirst().stream()
                        .allMatch(piece -> piece instanceof Passage || piece instanceof TablePiece)
                && SlideFlow.height(topic.pages().getFirst()) <= SMALL * SlideBox.BODY.height();
    }

    private List<Piece> pieces(List<Topic> topics) {
        List<Piece> pieces = new ArrayList<>();
        for (Topic topic : topics) {
            if (topic.isPart()) {
                pieces.add(Passage.of(SlideStyle.HEADING, topic.title(), type));
            }
            topic.pages()
                    .forEach(page -> page.stream()
                            .filter(piece ->
                                    !(piece instanceof Passage passage && passage.style() == SlideStyle.WHOLE_TITLE))
                            .forEach(pieces::add));
        }
        return pieces;
    }

    private Topic joined(List<Topic> topics) {
        return new Topic(section, Text.of(section.title()), false, List.of(pieces(topics)));
    }

    private void flush() {
        if (waiting.size() > 1) {
            put.add(joined(waiting));
        } else {
            put.addAll(waiting);
        }
        waiting.clear();
    }
}
