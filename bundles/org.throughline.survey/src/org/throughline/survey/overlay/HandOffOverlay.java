package org.throughline.survey.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Flow;

/** How far supplier and customer agree on what is handed over, at every arrow of a hand-off. */
public final class HandOffOverlay {
    private static final Texts TEXTS = new Texts(HandOffOverlay.class);

    private HandOffOverlay() {}

    /** Returns the value of every arrow; one that several hand-offs share shows the one that is agreed on least. */
    public static Map<Element, OverlayValue> of(List<HandOff> handOffs) {
        Map<Element, OverlayValue> values = new LinkedHashMap<>();
        for (HandOff handOff : handOffs) {
            OverlayValue value = value(handOff);
            for (Flow arrow : handOff.arrows()) {
                values.merge(arrow, value, (a, b) -> b.level() > a.level() ? b : a);
            }
        }
        return values;
    }

    private static OverlayValue value(HandOff handOff) {
        Agreement agreement =
                handOff.record() == null ? Agreement.NONE : handOff.record().getAgreement();
        List<String> said = new ArrayList<>();
        said.add(words(agreement));
        if (handOff.timeliness() != null) {
            said.add(TEXTS.of("onTime", handOff.timeliness()));
        }
        if (handOff.completeAccurate() != null) {
            said.add(TEXTS.of("complete", handOff.completeAccurate()));
        }
        String who = TEXTS.of(
                "fromTo", handOff.supplier().getName(), handOff.customer().getName());
        return new OverlayValue(
                words(agreement),
                who + ": " + String.join(", ", said),
                switch (agreement) {
                    case AGREED -> 0;
                    case PROPOSED -> 0.5;
                    case NONE -> 1;
                },
                switch (agreement) {
                    case AGREED -> Attention.LOW;
                    case PROPOSED -> Attention.MIDDLE;
                    case NONE -> Attention.HIGH;
                });
    }

    /** Returns the state of an agreement in words. */
    public static String words(Agreement agreement) {
        return TEXTS.of("agreement." + agreement.name());
    }
}
