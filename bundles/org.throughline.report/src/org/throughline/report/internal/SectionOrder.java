package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.ReportSection;

/**
 * Which sections a report has, in which order. What a request names stands in the request's order; a section that it
 * does not name follows the one that it usually follows.
 */
public final class SectionOrder {
    private final List<ReportSection> all;
    private final ReportRequest request;

    /** Takes the sections in any order. */
    public SectionOrder(List<ReportSection> sections, ReportRequest request) {
        all = sections.stream()
                .sorted(Comparator.comparingInt(ReportSection::order).thenComparing(ReportSection::id))
                .toList();
        this.request = request;
    }

    /** Returns all sections in the order of the report, also those that it leaves out. */
    public List<ReportSection> ordered() {
        List<ReportSection> ordered = new ArrayList<>();
        for (Choice choice : request.choices()) {
            all.stream()
                    .filter(section -> section.id().equals(choice.section()))
                    .forEach(ordered::add);
        }
        ReportSection before = null;
        for (ReportSection section : all) {
            if (!ordered.contains(section)) {
                ordered.add(before == null ? 0 : ordered.indexOf(before) + 1, section);
            }
            before = section;
        }
        return ordered;
    }

    /** Returns the sections that the report has. */
    public List<ReportSection> wanted() {
        return ordered().stream().filter(this::isWanted).toList();
    }

    /** Returns whether the report has a section. */
    public boolean isWanted(ReportSection section) {
        return request.choice(section.id())
                .map(Choice::included)
                .orElse(!request.onlyChosen() && section.audiences().contains(request.audience()));
    }
}
