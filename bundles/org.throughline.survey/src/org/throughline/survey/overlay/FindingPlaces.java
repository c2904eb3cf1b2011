package org.throughline.survey.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;

/** Where on a flowchart findings are shown: at their element, or at the arrows of the hand-off that they are about. */
public final class FindingPlaces {
    private static final String ABOUT_HAND_OFFS = "method.hand-off-";

    private final Map<Element, Set<DiagramElement>> arrows = new LinkedHashMap<>();
    private final Map<Element, Set<DiagramElement>> unrecorded = new LinkedHashMap<>();

    /** Takes the hand-offs of a process. */
    public FindingPlaces(List<HandOff> handOffs) {
        for (HandOff handOff : handOffs) {
            add(arrows, handOff.record(), handOff);
            add(arrows, handOff.product(), handOff);
            add(arrows, handOff.need(), handOff);
            if (handOff.record() == null) {
                add(unrecorded, handOff.supplierStep(), handOff);
            }
        }
    }

    private static void add(Map<Element, Set<DiagramElement>> map, Element about, HandOff handOff) {
        if (about != null) {
            map.computeIfAbsent(about, a -> new LinkedHashSet<>()).addAll(handOff.arrows());
        }
    }

    /** Returns the findings at each element that is drawn, in their order; those about others are left out. */
    public Map<Element, List<Finding>> place(List<Finding> findings) {
        Map<Element, List<Finding>> placed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (DiagramElement place : places(finding)) {
                placed.computeIfAbsent(place, p -> new ArrayList<>()).add(finding);
            }
        }
        return placed;
    }

    /** Returns where a finding is shown; nowhere where it is about nothing that is drawn. */
    public Set<DiagramElement> places(Finding finding) {
        Element element = finding.element();
        if (finding.check().id().startsWith(ABOUT_HAND_OFFS) && unrecorded.containsKey(element)) {
            return unrecorded.get(element);
        }
        return element instanceof DiagramElement drawn ? Set.of(drawn) : arrows.getOrDefault(element, Set.of());
    }
}
