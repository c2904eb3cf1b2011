package org.throughline.ui.find;

import java.util.List;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.help.HelpSearch;
import org.throughline.ui.help.HelpTopic;
import org.throughline.ui.help.ThroughlineHelp;

/** The lines of the pages of the help. */
final class HelpLines {
    private HelpSearch search;

    List<Line> find(String words, int most) {
        if (words.isBlank()) {
            return List.of();
        }
        if (search == null) {
            search = new HelpSearch(HelpTopic.contents());
        }
        return search.find(words, most).stream()
                .map(hit -> new Line(
                        Messages.text("find.help"),
                        hit.topic().label(),
                        hit.excerpt(),
                        Icons.image("help"),
                        () -> ThroughlineHelp.show(hit.topic().href())))
                .toList();
    }
}
