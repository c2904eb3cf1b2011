package org.throughline.diagram.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;

/** What stands at the ends of arrows that go on elsewhere: the sign that both have, and the page of the other end. */
final class Signs {
    private final Map<Leaf, Integer> pages = new HashMap<>();
    private final Map<Link, String> signs = new HashMap<>();

    private Signs() {}

    /** Names all arrows that leave their section. */
    static Signs of(Plan plan, List<List<Section>> pages) {
        Signs made = new Signs();
        Map<Leaf, Section> sections = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Section section : pages.get(i)) {
                for (Leaf leaf : section.leaves()) {
                    made.pages.put(leaf, i);
                    sections.put(leaf, section);
                }
            }
        }
        plan.links().stream()
                .filter(link -> sections.get(link.from()) != sections.get(link.to()))
                .forEach(link -> made.signs.put(link, PageTexts.sign(made.signs.size())));
        return made;
    }

    String sign(Link link) {
        return signs.get(link);
    }

    /** Returns where an arrow goes, or where it comes from. */
    String text(Link link, boolean out) {
        int from = pages.get(link.from());
        int to = pages.get(link.to());
        DiagramElement end = out ? link.flow().getTarget() : link.flow().getSource();
        String name = end instanceof Lane lane
                ? LaneHeader.nameOf(lane)
                : WrappedText.printable(end.getName()).replaceAll("\\s+", " ");
        String key = (out ? "to" : "from") + (from == to ? "Here" : "") + (name.isEmpty() ? "Nameless" : "");
        return PageTexts.get(key, 1 + (out ? to : from), name);
    }
}
