package org.throughline.survey.overlay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;

/** How many findings there are at an element, and how much they weigh. */
public final class FindingOverlay {
    private static final Texts TEXTS = new Texts(FindingOverlay.class);

    private FindingOverlay() {}

    /** Returns the value of every element at which there are findings. */
    public static Map<Element, OverlayValue> of(Map<Element, List<Finding>> placed) {
        Map<Element, OverlayValue> values = new LinkedHashMap<>();
        placed.forEach((element, findings) -> values.put(element, value(findings)));
        return values;
    }

    /** Returns the heaviest severity. */
    public static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.check().severity())
                .min(Severity::compareTo)
                .orElseThrow();
    }

    private static OverlayValue value(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.check().severity(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((severity, count) -> words.add(TEXTS.of("count." + severity, count)));
        Attention attention = switch (worst(findings)) {
            case ERROR -> Attention.HIGH;
            case WARNING -> Attention.MIDDLE;
            case HINT -> Attention.LOW;
        };
        double level = switch (attention) {
            case HIGH -> 1;
            case MIDDLE -> 0.6;
            default -> 0.3;
        };
        return new OverlayValue(
                String.join(", ", words),
                findings.stream().map(Finding::message).collect(Collectors.joining("\n")),
                level,
                attention);
    }
}
