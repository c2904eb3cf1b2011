package org.throughline.survey.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Says which parts must be hidden so that no small count can be worked out from the others and their sums.
 *
 * <p>First a part with a count that {@link Disclosure} hides is hidden, and all parts within it. Then, in every part
 * that is shown, further parts are hidden until what is hidden in it, taken together, is no small count itself: the
 * smallest part with which that is so, or, where no single one is enough, the smallest. Where possible parts are added
 * until it holds even for those who know how many people each part has, say from another question. A hidden count may
 * then be any number from 1 to below the limit for all that is shown, which is what the words for it say; percentages
 * and intervals of parts that are shown say no more than their counts. All parts of one whole must be protected
 * together if any of them are shown.
 *
 * <p>Source: primary and secondary suppression of Willenborg and de Waal, Elements of Statistical Disclosure Control,
 * 2001, chapter 6; the hierarchical rule, from the top down, is de Wolf's (Inference Control in Statistical Databases,
 * 2002, 74-82).
 */
public final class Suppression {
    private final Disclosure disclosure;
    private final Set<Part> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private Suppression(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Protects a whole and all its parts. */
    public static Suppression of(Part whole, Disclosure disclosure) {
        Suppression suppression = new Suppression(disclosure);
        suppression.protect(whole);
        return suppression;
    }

    /** Returns whether a part must not be shown. */
    public boolean hides(Part part) {
        return hidden.contains(part);
    }

    private void protect(Part part) {
        if (isSmall(part)) {
            hideAll(part);
            return;
        }
        List<Part> shown = new ArrayList<>();
        List<Part> away = new ArrayList<>();
        part.parts().forEach(below -> (isSmall(below) ? away : shown).add(below));
        shown.sort(Comparator.comparingInt(Part::people));
        while (!away.isEmpty() && !isSafe(away) && !shown.isEmpty()) {
            Part next = shown.stream()
                    .filter(one -> isSafe(with(away, one)))
                    .findFirst()
                    .orElse(shown.getFirst());
            shown.remove(next);
            away.add(next);
        }
        away.forEach(this::hideAll);
        shown.forEach(this::protect);
    }

    private boolean isSmall(Part part) {
        for (int kind = 0; kind < part.kinds(); kind++) {
            if (disclosure.hides(part.count(kind))) {
                return true;
            }
        }
        return disclosure.hides(part.people());
    }

    private static List<Part> with(List<Part> parts, Part another) {
        List<Part> all = new ArrayList<>(parts);
        all.add(another);
        return all;
    }

    private boolean isSafe(List<Part> away) {
        Part together = new Part("", away.getFirst().kinds());
        for (Part part : away) {
            for (int kind = 0; kind < part.kinds(); kind++) {
                together.add(kind, part.count(kind));
            }
        }
        return !isSmall(together) && away.stream().allMatch(part -> isWithin(part, together));
    }

    /** Whether small counts of a part may be as low as 1 even where its number of people is known. */
    private boolean isWithin(Part part, Part together) {
        int others = together.people() - part.people();
        for (int kind = 0; kind < part.kinds(); kind++) {
            if (disclosure.hides(part.count(kind)) && together.count(kind) - others > 1) {
                return false;
            }
        }
        return part.parts().stream().allMatch(below -> isWithin(below, together));
    }

    private void hideAll(Part part) {
        hidden.add(part);
        part.parts().forEach(this::hideAll);
    }
}
