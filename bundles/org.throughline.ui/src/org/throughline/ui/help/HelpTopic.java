package org.throughline.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * An entry of the help's contents.
 *
 * @param href the page as {@code /bundle/path}; null for an entry that only holds others
 */
public record HelpTopic(String label, String href, List<HelpTopic> children) {
    /** Returns the contents: those of Throughline and of every plug-in that brings help. */
    public static List<HelpTopic> contents() {
        List<HelpTopic> roots = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            ITopic own = toc.getTopic(null);
            roots.add(new HelpTopic(
                    toc.getLabel(),
                    own == null ? null : own.getHref(),
                    Arrays.stream(toc.getTopics()).map(HelpTopic::of).toList()));
        }
        return roots;
    }

    private static HelpTopic of(ITopic topic) {
        return new HelpTopic(
                topic.getLabel(),
                topic.getHref(),
                Arrays.stream(topic.getSubtopics()).map(HelpTopic::of).toList());
    }

    /** Returns the entries with a page, each page once and under the name that stands deepest in the contents. */
    public static List<HelpTopic> pages(List<HelpTopic> contents) {
        List<HelpTopic> pages = new ArrayList<>();
        for (HelpTopic topic : contents) {
            pages(topic.children()).forEach(below -> add(below, pages));
            if (topic.href() != null) {
                add(topic, pages);
            }
        }
        return pages;
    }

    private static void add(HelpTopic topic, List<HelpTopic> pages) {
        if (pages.stream().noneMatch(page -> Objects.equals(page.page(), topic.page()))) {
            pages.add(topic);
        }
    }

    /** Returns the address of the page without the place on it. */
    private String page() {
        return href.replaceFirst("#.*", "");
    }
}
