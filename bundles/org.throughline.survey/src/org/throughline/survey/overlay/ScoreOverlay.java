package org.throughline.survey.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.process.Node;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;

/**
 * What customers answered, at the steps and hand-offs that questions measure: the latest favourable share, the lowest
 * of several questions that may be shown. A hand-off is measured by the questions about its record, its need, its
 * product and the aspects of that.
 */
public final class ScoreOverlay {
    private static final double GOOD_FROM = 0.8;
    private static final double FAIR_FROM = 0.6;

    private final Map<String, List<Score>> scores;
    private final Disclosure disclosure;

    /**
     * Takes what was read.
     *
     * @param scores by the id of the element that is measured
     */
    public ScoreOverlay(Map<String, List<Score>> scores, Disclosure disclosure) {
        this.scores = scores;
        this.disclosure = disclosure;
    }

    /** Returns the value of every node and arrow that is measured. */
    public Map<Element, OverlayValue> of(StepGraph graph, List<HandOff> handOffs) {
        Map<Element, OverlayValue> values = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            put(values, List.of(node), of(node));
        }
        for (HandOff handOff : handOffs) {
            put(values, handOff.arrows(), of(handOff));
        }
        return values;
    }

    private void put(Map<Element, OverlayValue> values, List<? extends Element> at, List<Score> found) {
        if (!found.isEmpty()) {
            OverlayValue value = value(found);
            at.forEach(element -> values.merge(element, value, (a, b) -> b.level() > a.level() ? b : a));
        }
    }

    private List<Score> of(Element element) {
        return element == null ? List.of() : scores.getOrDefault(element.getId(), List.of());
    }

    private List<Score> of(HandOff handOff) {
        List<Score> found = new ArrayList<>(of(handOff.record()));
        found.addAll(of(handOff.need()));
        found.addAll(of(handOff.product()));
        if (handOff.product() != null) {
            for (Aspect aspect : handOff.product().getAspects()) {
                found.addAll(of(aspect));
            }
        }
        return found.stream().distinct().toList();
    }

    private OverlayValue value(List<Score> found) {
        String explanation = found.stream()
                .map(score -> score.question() + ": " + words(score.share()) + " (" + score.wave() + ")")
                .collect(Collectors.joining("\n"));
        Optional<Share> lowest = found.stream()
                .map(Score::share)
                .filter(share -> !disclosure.hides(share))
                .min(Comparator.comparingDouble(Share::value));
        if (lowest.isEmpty()) {
            return new OverlayValue(disclosure.words(), explanation, 0, Attention.UNKNOWN);
        }
        double share = lowest.get().value();
        return new OverlayValue(words(lowest.get()), explanation, 1 - share, attention(share));
    }

    private String words(Share share) {
        return disclosure.hides(share)
                ? disclosure.show(share)
                : Disclosure.percent(share.value(), share.n()) + " % n=" + share.n();
    }

    private static Attention attention(double share) {
        if (share >= GOOD_FROM) {
            return Attention.LOW;
        }
        return share >= FAIR_FROM ? Attention.MIDDLE : Attention.HIGH;
    }
}
