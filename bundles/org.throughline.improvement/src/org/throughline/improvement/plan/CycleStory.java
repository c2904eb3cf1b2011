package org.throughline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.language.Texts;
import org.throughline.model.improvement.PdsaCycle;

/** A cycle of plan, do, study and act, told in lines. */
public final class CycleStory {
    private static final Texts TEXTS = new Texts(CycleStory.class);

    private CycleStory() {}

    /**
     * One of the four.
     *
     * @param words what the client wrote; blank where nothing is noted yet
     */
    public record Part(String heading, String words) {
        /** Returns whether anything is noted. */
        public boolean isTold() {
            return !words.isBlank();
        }
    }

    /** Returns plan, do, study and act, in this order. */
    public static List<Part> of(PdsaCycle cycle) {
        return List.of(
                part("plan", cycle.getPlan()),
                part("do", cycle.getDo()),
                part("study", cycle.getStudy()),
                part("act", cycle.getAct()));
    }

    private static Part part(String heading, String words) {
        return new Part(TEXTS.of("cycle." + heading), words == null ? "" : words.strip());
    }

    /** Returns what is not noted yet, in words; empty where all is. */
    public static String missing(PdsaCycle cycle) {
        List<String> missing = new ArrayList<>();
        of(cycle).stream().filter(part -> !part.isTold()).forEach(part -> missing.add(part.heading()));
        return missing.isEmpty() ? "" : TEXTS.of("cycle.missing", String.join(", ", missing));
    }
}
