package org.throughline.flow.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.language.DayText;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/**
 * What an arrow shows of the hand-offs that it is a part of.
 *
 * @param product the names of the products, at the arrow that crosses from one participant to another; else empty
 * @param agreement the least that is agreed on
 * @param tip all that is known, line by line
 */
public record HandOffTexts(String product, Agreement agreement, String tip) {

    /** Returns what an arrow shows of its hand-offs, of which there is at least one. */
    public static HandOffTexts of(Flow arrow, List<HandOff> handOffs) {
        String products = handOffs.stream()
                .filter(handOff -> carries(handOff).equals(arrow))
                .map(HandOff::productName)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return new HandOffTexts(
                products,
                handOffs.stream()
                        .map(HandOffTexts::agreement)
                        .min(Agreement::compareTo)
                        .orElseThrow(),
                handOffs.stream().map(HandOffTexts::tip).collect(Collectors.joining("\n")));
    }

    private static Flow carries(HandOff handOff) {
        return handOff.arrows().stream()
                .filter(HandOffTexts::crosses)
                .findFirst()
                .orElse(handOff.arrows().getFirst());
    }

    private static boolean crosses(Flow arrow) {
        Participant from = participant(arrow.getSource());
        Participant to = participant(arrow.getTarget());
        return from != null && to != null && from != to;
    }

    private static Participant participant(DiagramElement end) {
        return switch (end) {
            case Node node -> HandOffs.participantOf(node);
            case Lane lane -> lane.getParticipant();
            case null, default -> null;
        };
    }

    /** Returns how far supplier and customer agree. */
    public static Agreement agreement(HandOff handOff) {
        return handOff.record() == null ? Agreement.NONE : handOff.record().getAgreement();
    }

    /** Returns the state of an agreement in words. */
    public static String words(Agreement agreement) {
        return switch (agreement) {
            case NONE -> Messages.agreementNone;
            case PROPOSED -> Messages.agreementProposed;
            case AGREED -> Messages.agreementAgreed;
        };
    }

    /** Returns a share in per cent; empty for null. */
    public static String percent(Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String tip(HandOff handOff) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(
                Messages.handOffTip,
                ElementProviders.nameOf(handOff.supplier()),
                ElementProviders.nameOf(handOff.customer())));
        add(lines, Messages.propertyProduct, handOff.productName());
        add(lines, Messages.propertyNeed, handOff.needWording());
        HandOffRecord record = handOff.record();
        add(lines, Messages.propertyRequirement, record == null ? null : record.getRequirement());
        String agreed = words(agreement(handOff));
        if (record != null && record.getAgreedOn() != null) {
            agreed += ", " + DayText.write(record.getAgreedOn());
        }
        add(lines, Messages.propertyAgreement, agreed);
        add(lines, Messages.propertyTimeliness, percent(handOff.timeliness()));
        add(lines, Messages.propertyCompleteAccurate, percent(handOff.completeAccurate()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String label, String value) {
        if (value != null && !value.isBlank()) {
            lines.add("  " + label + ": " + value);
        }
    }
}
